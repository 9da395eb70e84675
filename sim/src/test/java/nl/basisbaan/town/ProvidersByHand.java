package nl.basisbaan.town;

/** All columns of some work providers within reach of a test. */
public final class ProvidersByHand {
  public final long[] luck;
  public final byte[] kind;
  public final byte[] neighbourhood;
  public final short[] tasks;
  public final byte[] places;
  public final byte[] organisation;
  public final float[] quality;
  public final byte[] offered;
  public final float[] experience;

  private ProvidersByHand(WorkProviders providers) {
    luck = providers.luck;
    kind = providers.kind;
    neighbourhood = providers.neighbourhood;
    tasks = providers.tasks;
    places = providers.places;
    organisation = providers.organisation;
    quality = providers.quality;
    offered = providers.offered;
    experience = providers.experience;
  }

  /** The columns themselves: what is written in them holds for the providers. */
  public static ProvidersByHand of(WorkProviders providers) {
    return new ProvidersByHand(providers);
  }
}
