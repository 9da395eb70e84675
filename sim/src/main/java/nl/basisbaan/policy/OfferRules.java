package nl.basisbaan.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What offers of one policy must be to go together. */
final class OfferRules {
  private OfferRules() {}

  /** The same coaches serve all offers; versions of an offer stand together, by date. */
  static List<String> mistakes(Selection selection, List<Offer> offers) {
    List<String> mistakes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      String at = at(i);
      boolean same = i > 0 && offers.get(i - 1).name().equals(offer.name());
      boolean again = same && offer.since().isEmpty() && offers.get(i - 1).since().isEmpty();
      if (again || (!same && !names.add(offer.name()))) {
        mistakes.add(
            at + ".name must be its own in the policy but was " + offer.name() + " before");
      }
      if (same && !again && !(offer.since().compareTo(offers.get(i - 1).since()) > 0)) {
        mistakes.add(
            "%s.since must be in the order of the dates but %s comes after %s"
                .formatted(at, text(offer.since()), text(offers.get(i - 1).since())));
      }
      if (same && offer.kind() != offers.get(i - 1).kind()) {
        mistakes.add(at + ".kind must be as before: who is in a place stays in it");
      }
      String then = offer.contract().then();
      if (!then.isEmpty() && !isAnother(then, offer, offers)) {
        mistakes.add(
            at + ".contract.then must be the name of another offer of the policy but was " + then);
      }
      String back = offer.contract().back();
      if (!back.isEmpty() && !isAnother(back, offer, offers)) {
        mistakes.add(
            at + ".contract.back must be the name of another offer of the policy but was " + back);
      }
      if (offer.selection().onlyFromOffers() && !isReached(offer.name(), offers)) {
        mistakes.add(
            at + ".selection.only_from_offers must be left out: no other offer leads to it");
      }
      if (!offer.selection().sameCoaches(selection)) {
        mistakes.add(
            at
                + ".selection must leave interviews_per_coach and hire_coaches to the policy: its coaches"
                + " serve all offers");
      }
    }
    return mistakes.isEmpty() ? circles(offers) : mistakes;
  }

  /**
   * Offers from which places follow one another round without end. A circle is allowed where some
   * of its places may become permanent, as there it ends for somebody.
   */
  private static List<String> circles(List<Offer> offers) {
    List<String> mistakes = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      List<String> way = new ArrayList<>(List.of(offers.get(i).name()));
      String next = then(offers, way.get(0));
      while (!next.isEmpty() && !way.contains(next)) {
        way.add(next);
        next = then(offers, next);
      }
      if (mistakes.isEmpty() && next.equals(way.get(0))) {
        String round = String.join(", ", way) + ", " + next;
        mistakes.add(at(i) + ".contract.then must end at some offer but goes round: " + round);
      }
    }
    return mistakes;
  }

  /** What follows an offer for everybody; empty where nothing does, or some may stay. */
  private static String then(List<Offer> offers, String name) {
    List<ContractTerms> terms =
        offers.stream().filter(each -> each.name().equals(name)).map(Offer::contract).toList();
    boolean some = terms.stream().anyMatch(each -> each.permanent() || each.then().isEmpty());
    return some ? "" : terms.get(terms.size() - 1).then();
  }

  static String at(int offer) {
    return "offers[" + (offer + 1) + "]";
  }

  private static boolean isAnother(String then, Offer offer, List<Offer> offers) {
    return !then.equals(offer.name()) && offers.stream().anyMatch(each -> each.name().equals(then));
  }

  /** Whether another offer leads to the one of a name. */
  private static boolean isReached(String name, List<Offer> offers) {
    return offers.stream()
        .filter(each -> !each.name().equals(name))
        .map(Offer::contract)
        .anyMatch(each -> each.then().equals(name) || each.back().equals(name));
  }

  private static String text(String since) {
    return since.isEmpty() ? "the first month" : since;
  }
}
