package nl.basisbaan.model;

import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.model.Traits.ProviderKind;
import nl.basisbaan.model.Traits.Task;

/**
 * Work providers (inleners): organisations in a neighbourhood with work for one to three people,
 * each served by one organisation of supervisors. The same under every policy of a replication.
 */
public final class WorkProviders extends Columns {
  /**
   * @param qualityMean mean quality of supervision, 0 to 1
   * @param qualitySpread half the width of its uniform spread
   * @param taskShare chance that a provider has work of a task cluster
   */
  record Rates(double qualityMean, double qualitySpread, double taskShare) {}

  private static final int MOST_PLACES = 3;
  private static final int FIRST_AGENT = -1_000;

  final long[] luck = longs();
  final byte[] kind = bytes();
  final byte[] neighbourhood = bytes();
  final byte[] tasks = bytes();
  final byte[] places = bytes();
  final byte[] organisation = bytes();
  final float[] quality = floats();

  private final boolean[] manages;

  private WorkProviders(int size, boolean[] manages) {
    super(size);
    this.manages = manages;
  }

  /** Draws the providers of a replication. */
  public static WorkProviders draw(Municipality town, Parameters parameters, Chance chance) {
    Rates rates = parameters.of("work_provider", Rates.class);
    int[] counts = counts(town);
    int size = 0;
    for (int count : counts) {
      size += count;
    }
    boolean[] manages = new boolean[town.organisations().size()];
    for (int i = 0; i < manages.length; i++) {
      manages[i] = town.organisations().get(i).managesWork();
    }
    WorkProviders providers = new WorkProviders(size, manages);
    int row = 0;
    for (int neighbourhood = 0; neighbourhood < counts.length; neighbourhood++) {
      for (int i = 0; i < counts[neighbourhood]; i++) {
        providers.fill(row++, neighbourhood, town.workProviders(), rates, chance);
      }
    }
    return providers;
  }

  private static int[] counts(Municipality town) {
    double sum =
        town.neighbourhoods().stream().mapToDouble(Municipality.Neighbourhood::weight).sum();
    double total = town.workProviders().perNeighbourhood() * town.neighbourhoods().size();
    return town.neighbourhoods().stream()
        .mapToInt(place -> (int) Math.round(total * place.weight() / sum))
        .toArray();
  }

  private void fill(
      int row, int home, Municipality.WorkProviders kinds, Rates rates, Chance chance) {
    Draw draw = chance.forLife(Of.PROVIDER);
    luck[row] = chance.luckOf(FIRST_AGENT - row);
    double kindLuck = draw.uniform(luck[row], 0);
    ProviderKind drawn =
        kindLuck < kinds.regularEmployerShare()
            ? ProviderKind.REGULAR_EMPLOYER
            : kindLuck < kinds.regularEmployerShare() + kinds.socialEnterpriseShare()
                ? ProviderKind.SOCIAL_ENTERPRISE
                : ProviderKind.PUBLIC_DOMAIN;
    kind[row] = (byte) drawn.ordinal();
    neighbourhood[row] = (byte) home;
    places[row] = (byte) (1 + (int) (draw.uniform(luck[row], 1) * MOST_PLACES));
    quality[row] =
        (float) (rates.qualityMean + rates.qualitySpread * (2 * draw.uniform(luck[row], 2) - 1));
    organisation[row] = (byte) (int) (draw.uniform(luck[row], 3) * manages.length);
    int sure = (int) (draw.uniform(luck[row], 4) * Task.values().length);
    int bits = 1 << sure;
    for (Task task : Task.values()) {
      if (draw.uniform(luck[row], 5 + task.ordinal()) < rates.taskShare) {
        bits |= 1 << task.ordinal();
      }
    }
    tasks[row] = (byte) bits;
  }

  /** Whether the supervisors of a provider also manage the work. */
  public boolean managesWork(int provider) {
    return manages[organisation[provider]];
  }
}
