package nl.basisbaan.experiments.data;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.LabourArea;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.Municipality.Group;
import nl.basisbaan.town.Municipality.Neighbourhood;
import nl.basisbaan.town.Municipality.Organisation;
import nl.basisbaan.town.Municipality.Stock;
import nl.basisbaan.town.Municipality.WorkProviders;

/**
 * What the file of a municipality says, and what it takes from the one it is like.
 *
 * @param like empty when it is like no other
 * @param neighbourhoods as listed, or as many equal ones as {@code neighbourhoodsCount}
 */
public record MunicipalityFile(
    @Setting(words = "Short name, as in studies; the file has the same name") String name,
    @Setting(words = "Where the figures come from") String source,
    @Setting(
            words =
                "Name of a municipality, or a file ending in .yaml, from which is taken what this"
                    + " one leaves out; numbers of people in proportion to households")
        String like,
    Stock stock,
    Group overThreeYears,
    Group underThreeYears,
    @Setting(words = "Neighbourhoods and their weight") List<Neighbourhood> neighbourhoods,
    @Setting(
            words = "Number of equal neighbourhoods, instead of a list of them",
            unit = "neighbourhoods",
            low = 1,
            high = Municipality.MOST)
        OptionalInt neighbourhoodsCount,
    @Setting(words = "Organisations that supervise at work") List<Organisation> organisations,
    WorkProviders workProviders,
    LabourArea labourMarket,
    @Setting(words = "When work places were closed; left out: as in the whole country")
        List<Closure> closures) {

  /** Makes equal neighbourhoods where they are only counted, and refuses what cannot hold. */
  public MunicipalityFile {
    if (neighbourhoodsCount.isPresent() && !neighbourhoods.isEmpty()) {
      throw new IllegalArgumentException(
          "neighbourhoods_count must be left out where neighbourhoods are listed");
    }
    if (neighbourhoodsCount.isPresent()) {
      neighbourhoods =
          IntStream.rangeClosed(1, neighbourhoodsCount.getAsInt())
              .mapToObj(number -> new Neighbourhood("neighbourhood " + number))
              .toList();
    }
    Municipality town =
        new Municipality(
            name,
            source,
            stock,
            overThreeYears,
            underThreeYears,
            neighbourhoods,
            organisations,
            workProviders,
            labourMarket,
            closures);
    neighbourhoods = town.neighbourhoods();
    organisations = town.organisations();
    closures = town.closures();
  }

  /** The municipality as the model knows it. */
  public Municipality municipality() {
    return new Municipality(
        name,
        source,
        stock,
        overThreeYears,
        underThreeYears,
        neighbourhoods,
        organisations,
        workProviders,
        labourMarket,
        closures);
  }
}
