package org.litopys.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.litopys.fact.Event;
import org.litopys.fact.Mention.Role;
import org.litopys.fact.Money;
import org.litopys.fact.Quantity;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.fact.When;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Document;

/** Articles in invented words, with everything that a graph can hold. */
final class Stories {
  private Stories() {}

  /** A promise inside a claim, with all that is known of an article. */
  static Story pentagon() {
    Document.Source source =
        new Document.Source(
            Optional.of("https://news.example/aid"),
            Optional.of("More missiles for Kyiv"),
            Optional.of("Example Wire"),
            List.of("Ada Example"),
            Optional.of(LocalDate.parse("2023-01-06")),
            Optional.of("en"));
    Story story =
        new Story(
            "https://news.example/aid",
            "The Pentagon said on Friday that the United States would send Stinger missiles to"
                + " Ukraine.",
            source);
    return story
        .add(
            new Said(
                story.known("The Pentagon", Role.ACTOR, "Q11209"),
                story.span("said"),
                List.of(story.span("the United States would send Stinger missiles to Ukraine")),
                Said.Mode.INDIRECT,
                Said.Stance.ASSERTS,
                Optional.empty(),
                Optional.of(story.day("on Friday", "2023-01-06")),
                story.span(story.document().text()),
                "said.subject-cue"))
        .supplies(
            story.known("the United States", Role.STATE, "Q30"),
            "would send",
            story.known("Stinger missiles", Role.WEAPON, "weapon/fim-92-stinger"),
            story.known("Ukraine", Role.STATE, "Q212"),
            Supplies.Status.ANNOUNCED);
  }

  /** A package with number, value and month, told by somebody unnamed to somebody. */
  static Story aidPackage() {
    Story story =
        new Story(
            "seeds/package.txt",
            "A senior official told reporters in March that America had sent about 40 air defence"
                + " systems worth $1.5bn to Kyiv.");
    return story
        .add(
            new Said(
                story.linked(
                    "A senior official",
                    Role.ACTOR,
                    Entity.local(Entity.Type.DESCRIPTION, "a senior official")),
                story.span("told"),
                List.of(
                    story.span(
                        "America had sent about 40 air defence systems worth $1.5bn to Kyiv")),
                Said.Mode.INDIRECT,
                Said.Stance.ASSERTS,
                Optional.of(story.unlinked("reporters", Role.ACTOR)),
                Optional.of(
                    new When(
                        story.span("in March"),
                        LocalDate.parse("2023-03-01"),
                        LocalDate.parse("2023-03-31"),
                        When.Precision.MONTH)),
                story.span(story.document().text()),
                "said.tell"))
        .add(
            new Supplies(
                Optional.of(story.known("America", Role.STATE, "Q30")),
                Optional.of(story.known("Kyiv", Role.STATE, "Q212")),
                story.known("air defence systems", Role.WEAPON, "weapon-class/air-defence-system"),
                story.span("sent"),
                Supplies.Status.DELIVERED,
                Optional.of(
                    new Quantity(story.span("about 40"), Optional.of(40L), Quantity.Bound.ABOUT)),
                Optional.of(new Money(story.span("$1.5bn"), new BigDecimal("1500000000"), "USD")),
                Optional.empty(),
                story.span(story.document().text()),
                "supplies.active"));
  }

  /** Two reports of one strike, with a toll, a side blamed and a target. */
  static Story strike() {
    Story story =
        new Story(
            "seeds/strike.txt",
            "Russian missiles hit a market in Kharkiv on 3 June. At least five people died and"
                + " 12 were hurt in the city that day.");
    When day = story.day("on 3 June", "2023-06-03");
    return story
        .add(
            new Event(
                story.span("hit"),
                Event.Kind.MISSILE_STRIKE,
                story.known("Kharkiv", Role.PLACE, "Q42308"),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.of(story.known("Russian", Role.ACTOR, "Q159")),
                Optional.of(story.unlinked("a market", Role.ACTOR)),
                story.span("Russian missiles hit a market in Kharkiv on 3 June."),
                "event.verb"))
        .add(
            new Event(
                story.span("died"),
                Event.Kind.CASUALTIES,
                story.known("the city", Role.PLACE, "Q42308"),
                Optional.of(day),
                Optional.of(story.atLeast("At least five", 5)),
                Optional.of(new Quantity(story.span("12"), Optional.of(12L), Quantity.Bound.EXACT)),
                Optional.empty(),
                Optional.empty(),
                story.span("At least five people died and 12 were hurt in the city that day."),
                "event.toll"));
  }

  /** A village without a point of its own, an interval, no number, a place that nobody knows. */
  static Story villages() {
    Story story =
        new Story(
            "seeds/villages.txt",
            "Shelling went on around Hroza from 1 to 4 May and hurt dozens, and talks were held at"
                + " the old mill.");
    return story
        .add(
            new Event(
                story.span("Shelling"),
                Event.Kind.SHELLING,
                story.known("Hroza", Role.PLACE, "settlement/UA6308"),
                Optional.of(
                    new When(
                        story.span("from 1 to 4 May"),
                        LocalDate.parse("2023-05-01"),
                        LocalDate.parse("2023-05-04"),
                        When.Precision.INTERVAL)),
                Optional.empty(),
                Optional.of(
                    new Quantity(story.span("dozens"), Optional.empty(), Quantity.Bound.ABOUT)),
                Optional.empty(),
                Optional.empty(),
                story.span(story.document().text()),
                "event.verb"))
        .event(
            "talks",
            Event.Kind.MEETING,
            story.unlinked("the old mill", Role.PLACE),
            Optional.empty());
  }

  /** The strike as another article tells it: of the whole oblast, with no word of the means. */
  static Story region() {
    Story story =
        new Story("seeds/region.txt", "An attack shook the Kharkiv region on 3 June, police said.");
    return story.event(
        "attack",
        Event.Kind.ATTACK,
        story.known("the Kharkiv region", Role.PLACE, "Q170666"),
        Optional.of(story.day("on 3 June", "2023-06-03")));
  }
}
