package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.places.Programme;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Books of fourteen months from January 2023. */
class BooksTest extends Bookkeeping {
  private static final Month[] MONTHS = TinyTown.months(14);
  private static final Policy POLICY = TinyTown.policy().with("funding.yearly_budget", "300000");

  private final Programme programme = TinyTown.programme(people, POLICY, 2, NUMBERS);
  private final Books books =
      Books.of(programme, programme.budget(), POLICY, people, MONTHS, NUMBERS);

  private static void pay(Ledger some, int year) {
    some.pay(year, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 100);
  }

  private static void refuses(Ledger some, int year) {
    assertThrows(IllegalArgumentException.class, () -> pay(some, year), "" + year);
  }

  @Test
  void theyAreOfTheYearsOfTheRun() {
    for (Ledger each : List.of(books.ledger(), books.monitor())) {
      assertEquals(List.of(), each.flows());
      pay(each, 2023);
      pay(each, 2024);
      assertEquals(2, each.flows().size());
      refuses(each, 2022);
      refuses(each, 2025);
    }
  }

  @Test
  void whatWasKeptBeforeCountingIsInNoFigure() {
    placed(3);
    programme.neighbourhoods().run(MONTH);
    books.displacement().run(MONTH);
    books.budget().begin(MONTH);
    books.budget().pay(100);
    pay(books.ledger(), 2023);
    pay(books.monitor(), 2023);
    assertTrue(books.displacement().years() > 0);
    assertEquals(1, books.budget().years().size());
    books.startCounting();
    assertEquals(List.of(), books.ledger().flows());
    assertEquals(List.of(), books.monitor().flows());
    assertEquals(List.of(), books.budget().years());
    assertEquals(0, books.displacement().years());
  }

  @Test
  void whatWasPaidUntilTheEndOfTheStartUpIsKeptApart() {
    pay(books.ledger(), 2023);
    books.endStartUp();
    pay(books.ledger(), 2023);
    assertEquals(100, books.ledger().flowsOfStartUp().get(0).cents());
    assertEquals(200, books.ledger().flows().get(0).cents());
  }
}
