package nl.basisbaan.town;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Columns;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.terms.Traits.Task;

/**
 * Work providers (inleners): organisations in a neighbourhood with work for one to three people at
 * first, each served by one organisation of supervisors. Those known at the start come first, those
 * whom coaches may still find after them, the later the poorer. Drawn once for a replication; each
 * run lives with a copy, because providers learn.
 */
public final class WorkProviders extends Columns {
  /**
   * @param qualityMean mean quality of supervision, 0 to 1
   * @param qualitySpread half the width of its uniform spread
   * @param taskShare chance that a provider has work of a task cluster
   * @param potential providers there could ever be, over those known at the start
   * @param qualityFall mean quality lost with each doubling of the number of providers
   */
  record Rates(
      double qualityMean,
      double qualitySpread,
      double taskShare,
      double potential,
      double qualityFall) {}

  /** Everything that the providers of a town depend on. */
  public record Numbers(Municipality municipality, Rates rates) {
    /** What they depend on under these parameters. */
    public static Numbers of(Municipality municipality, Parameters parameters) {
      return new Numbers(municipality, parameters.of("work_provider", Rates.class));
    }
  }

  private static final ProviderKind[] KINDS = ProviderKind.values();
  private static final int MOST_PLACES = 3;
  private static final Task[] TASKS = Task.values();
  private static final int MOST_PROVIDERS = 30_000;

  final long[] luck = longs();
  final byte[] kind = bytes();
  final byte[] neighbourhood = bytes();
  final short[] tasks = shorts();
  final byte[] places = bytes();
  final byte[] organisation = bytes();
  final float[] quality = floats();

  /** Not found, though later ones are. */
  final boolean[] passedOver = booleans();

  /** Places offered now; 0 for who is not known yet or has closed. */
  final byte[] offered = bytes();

  /** Experience with participants: 1 is usual. */
  final float[] experience = floats();

  /** What is drawn of a provider; the last of them a task cluster each. */
  private enum Drawn {
    KIND,
    PLACES,
    QUALITY,
    ORGANISATION,
    SURE_TASK,
    FIRST_TASK
  }

  private final boolean[] manages;
  private final int known;
  private int found;

  private WorkProviders(int size, int known, boolean[] manages) {
    super(size);
    this.known = known;
    this.found = known;
    this.manages = manages;
  }

  /** The same providers at the start of the run, for another policy. */
  public WorkProviders copy() {
    WorkProviders copy = new WorkProviders(size(), known, manages);
    copy.copyFrom(this);
    return copy;
  }

  /**
   * Coaches find the next provider who was not known and is asked, and pass over those before it,
   * who may be asked later; false when there is none.
   */
  public boolean find(IntPredicate asked) {
    for (int provider = known; provider < size(); provider++) {
      if ((provider >= found || passedOver[provider]) && asked.test(provider)) {
        for (; found <= provider; found++) {
          passedOver[found] = true;
        }
        passedOver[provider] = false;
        offered[provider] = places[provider];
        return true;
      }
    }
    return false;
  }

  /** Providers found or passed over so far, those of the start included. */
  public int found() {
    return found;
  }

  /** Places that all providers together offer now. */
  public int offered() {
    int sum = 0;
    for (int provider = 0; provider < found; provider++) {
      sum += offered[provider];
    }
    return sum;
  }

  /** What kind of organisation a provider is. */
  public ProviderKind kind(int provider) {
    return KINDS[kind[provider]];
  }

  public int neighbourhood(int provider) {
    return neighbourhood[provider];
  }

  /** Bits of the {@link Task}s that a provider has work of. */
  public int tasks(int provider) {
    return tasks[provider];
  }

  /** Quality of supervision, 0 to 1. */
  public double quality(int provider) {
    return quality[provider];
  }

  /** Places that a provider offers now; 0 for who is not known yet or has closed. */
  public int offered(int provider) {
    return offered[provider];
  }

  /** Experience with participants: 1 is usual. */
  public float experience(int provider) {
    return experience[provider];
  }

  /** The bits from which all draws of a provider are made. */
  public long luck(int provider) {
    return luck[provider];
  }

  /** Somebody left because of the work or its supervision. */
  public void disappoint(int provider, double loss) {
    experience[provider] -= (float) loss;
  }

  /** A month with somebody moves experience towards what was seen, by a share of the way. */
  public void learn(int provider, double seen, double pace) {
    experience[provider] += (float) (pace * (seen - experience[provider]));
  }

  /** A provider offers one more place. */
  public void addPlace(int provider) {
    offered[provider]++;
  }

  /** The smallest open team in the public domain that is asked gets another place, up to a size. */
  public void openInPublicDomain(int largestTeam, IntPredicate asked) {
    int smallest = -1;
    for (int provider = 0; provider < found; provider++) {
      boolean open = offered[provider] > 0 && offered[provider] < largestTeam;
      if (open
          && kind(provider) == ProviderKind.PUBLIC_DOMAIN
          && (smallest < 0 || offered[provider] < offered[smallest])
          && asked.test(provider)) {
        smallest = provider;
      }
    }
    if (smallest >= 0) {
      addPlace(smallest);
    }
  }

  /** A provider offers one place less. */
  public void withdrawPlace(int provider) {
    offered[provider]--;
  }

  /** A provider has no work any more. */
  public void close(int provider) {
    offered[provider] = 0;
  }

  /** Draws the providers of a replication. */
  public static WorkProviders draw(Municipality town, Parameters parameters, Chance chance) {
    return draw(Numbers.of(town, parameters), chance);
  }

  /** Draws the providers of a replication from these numbers alone. */
  public static WorkProviders draw(Numbers numbers, Chance chance) {
    Municipality town = numbers.municipality;
    Rates rates = numbers.rates;
    int[] counts = counts(town.neighbourhoods(), town.workProviders());
    boolean[] manages = new boolean[town.organisations().size()];
    for (int i = 0; i < manages.length; i++) {
      manages[i] = town.organisations().get(i).managesWork();
    }
    int size = number(town);
    int all = Math.min(MOST_PROVIDERS, (int) Math.round(size * Math.max(1, rates.potential)));
    WorkProviders providers = new WorkProviders(Math.max(size, all), size, manages);
    for (int row = 0; row < providers.size(); row++) {
      int number = row < size ? row : later(chance, row, size);
      providers.fill(row, home(counts, number), town.workProviders(), rates, chance);
      providers.experience[row] = 1;
      providers.offered[row] = row < size ? providers.places[row] : 0;
    }
    return providers;
  }

  /** Whose neighbourhood a provider has who is found later: anyone's of the start. */
  private static int later(Chance chance, int row, int size) {
    Draw draw = chance.forLife(Of.NEIGHBOURHOOD);
    return (int) (draw.uniform(chance.luckOfProvider(row), 0) * size);
  }

  /** The neighbourhood of a provider when they are numbered neighbourhood by neighbourhood. */
  private static int home(int[] counts, int number) {
    int neighbourhood = 0;
    int before = counts[0];
    while (number >= before) {
      before += counts[++neighbourhood];
    }
    return neighbourhood;
  }

  /** How many a municipality has, in every replication. */
  public static int number(Municipality town) {
    return number(town.neighbourhoods(), town.workProviders());
  }

  /** How many there are at the start with these neighbourhoods. */
  static int number(
      List<Municipality.Neighbourhood> neighbourhoods, Municipality.WorkProviders providers) {
    return IntStream.of(counts(neighbourhoods, providers)).sum();
  }

  private static int[] counts(
      List<Municipality.Neighbourhood> neighbourhoods, Municipality.WorkProviders providers) {
    double sum = neighbourhoods.stream().mapToDouble(Municipality.Neighbourhood::weight).sum();
    double total = providers.perNeighbourhood() * neighbourhoods.size();
    return neighbourhoods.stream()
        .mapToInt(place -> (int) Math.round(total * place.weight() / sum))
        .toArray();
  }

  private void fill(
      int row, int home, Municipality.WorkProviders kinds, Rates rates, Chance chance) {
    Draw draw = chance.forLife(Of.PROVIDER);
    luck[row] = chance.luckOfProvider(row);
    double kindLuck = draw.uniform(luck[row], Drawn.KIND);
    ProviderKind drawn =
        kindLuck < kinds.regularEmployerShare()
            ? ProviderKind.REGULAR_EMPLOYER
            : kindLuck < kinds.regularEmployerShare() + kinds.socialEnterpriseShare()
                ? ProviderKind.SOCIAL_ENTERPRISE
                : ProviderKind.PUBLIC_DOMAIN;
    kind[row] = (byte) drawn.ordinal();
    neighbourhood[row] = (byte) home;
    places[row] = (byte) (1 + (int) (draw.uniform(luck[row], Drawn.PLACES) * MOST_PLACES));
    double spread = rates.qualitySpread * (2 * draw.uniform(luck[row], Drawn.QUALITY) - 1);
    double doublings = row < known ? 0 : StrictMath.log((row + 1.0) / known) / StrictMath.log(2);
    double mean = rates.qualityMean - rates.qualityFall * doublings;
    quality[row] = (float) Math.max(0, Math.min(1, mean + spread));
    organisation[row] = (byte) (int) (draw.uniform(luck[row], Drawn.ORGANISATION) * manages.length);
    int sure = (int) (draw.uniform(luck[row], Drawn.SURE_TASK) * TASKS.length);
    int bits = 1 << sure;
    for (Task task : TASKS) {
      if (draw.uniform(luck[row], Drawn.FIRST_TASK.ordinal() + task.ordinal()) < rates.taskShare) {
        bits |= 1 << task.ordinal();
      }
    }
    tasks[row] = (short) bits;
  }

  /** Whether the supervisors of a provider also manage the work. */
  public boolean managesWork(int provider) {
    return manages[organisation[provider]];
  }
}
