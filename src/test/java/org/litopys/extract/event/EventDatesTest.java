package org.litopys.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.extract.Parsed;
import org.litopys.fact.Event;
import org.litopys.text.Annotated;
import org.litopys.text.Tagged;

/** Which date an event has, in articles of Wednesday 15 March 2023. */
final class EventDatesTest {
  private static final Events EVENTS = Events.load(Path.of("seeds/lexicon"));

  private static final String DATED_STRIKE =
      "Missiles/NNS/missile hit/VBD/hit [PLACE Odesa/NNP] on/IN Tuesday/NNP ./.";
  private static final String NEXT_STRIKE =
      "Drones/NNS/drone struck/VBD/strike [PLACE Mykolaiv/NNP] ./.";
  private static final String FILLER = "Rain/NN fell/VBD/fall ./.";

  @Test
  void the_next_strike_without_a_date_was_on_the_day_of_the_one_before() {
    assertThat(dates(DATED_STRIKE, FILLER, NEXT_STRIKE))
        .containsExactly("2023-03-14", "2023-03-14");
  }

  @Test
  void a_strike_told_far_on_takes_no_date() {
    assertThat(dates(DATED_STRIKE, FILLER, FILLER, FILLER, FILLER, NEXT_STRIKE))
        .containsExactly("2023-03-14", "-");
  }

  @Test
  void only_a_day_of_the_news_is_handed_on() {
    String old = DATED_STRIKE.replace("Tuesday/NNP", "February/NNP 2/CD");
    assertThat(dates(old, NEXT_STRIKE)).containsExactly("2023-02-02", "-");
  }

  @Test
  void fighting_takes_no_day_from_a_strike() {
    String fighting = "Fighting/NN went/VBD/go on/RP in/IN [PLACE Bakhmut/NNP] ./.";
    assertThat(dates(DATED_STRIKE, fighting)).containsExactly("2023-03-14", "-");
  }

  @Test
  void an_article_without_a_date_hands_none_on() {
    Annotated text =
        Tagged.text(DATED_STRIKE.replace("Tuesday/NNP", "2/CD March/NNP 2023/CD"), NEXT_STRIKE);
    assertThat(dates(text)).containsExactly("2023-03-02", "-");
  }

  @Test
  void a_date_that_owns_the_event_is_its_date_even_after_a_verb_of_saying() {
    assertThat(
            dates(
                "Officials/NNS/official said/VBD/say Tuesday/NNP 's/POS attack/NN on/IN"
                    + " [PLACE Odesa/NNP] was/VBD/be repelled/VBN/repel ./."))
        .containsExactly("2023-03-14");
  }

  @Test
  void a_plain_date_after_a_verb_of_saying_is_that_of_the_saying() {
    assertThat(
            dates(
                "Officials/NNS/official said/VBD/say Tuesday/NNP that/IN the/DT attack/NN on/IN"
                    + " [PLACE Odesa/NNP] was/VBD/be repelled/VBN/repel ./."))
        .containsExactly("-");
  }

  @Test
  void what_happens_as_somebody_speaks_happens_that_day() {
    assertThat(
            dates(
                "The/DT mayor/NN spoke/VBD/speak on/IN Tuesday/NNP ,/, as/IN explosions/NNS/explosion"
                    + " rocked/VBD/rock [PLACE Odesa/NNP] ./."))
        .containsExactly("2023-03-14");
  }

  @Test
  void a_summit_of_some_days_lasts_from_its_first_day() {
    String summit =
        "Leaders/NNS/leader began/VBD/begin a/DT three-day/JJ summit/NN in/IN"
            + " [PLACE Vilnius/NNP] on/IN Sunday/NNP ./.";
    assertThat(dates(summit)).containsExactly("2023-03-12/2023-03-14");
    assertThat(dates(summit.replace("began/VBD/begin", "ended/VBD/end")))
        .containsExactly("2023-03-12");
  }

  @Test
  void a_year_can_own_an_event() {
    assertThat(
            dates(
                "It/PRP followed/VBD/follow Russia/NNP 's/POS 2014/CD annexation/NN of/IN"
                    + " [PLACE Crimea/NNP] ./."))
        .containsExactly("2014");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"March/NNP 3/CD", "March/NNP 3/CD :/:", "Friday/NNP ,/, 3/CD March/NNP 2023/CD"})
  void a_heading_tells_the_day_of_what_follows_until_the_next(String heading) {
    assertThat(
            dates(
                heading,
                NEXT_STRIKE,
                NEXT_STRIKE.replace("./.", "yesterday/NN ./."),
                "6/CD March/NNP 2023/CD",
                NEXT_STRIKE))
        .containsExactly("2023-03-03", "2023-03-02", "2023-03-06");
  }

  @Test
  void the_article_s_own_date_on_a_line_is_no_heading() {
    assertThat(dates("15/CD March/NNP 2023/CD", NEXT_STRIKE)).containsExactly("-");
  }

  @Test
  void a_day_at_the_head_of_an_item_is_of_that_item() {
    String item = "- March/NNP 3/CD :/: " + NEXT_STRIKE;
    assertThat(dates(item, NEXT_STRIKE.replace("Mykolaiv", "Kherson")))
        .containsExactly("2023-03-03", "-");
  }

  @ParameterizedTest
  @CsvSource({
    "Two/CD days/NNS/day later/RB, 2023-03-05",
    "A/DT day/NN earlier/RB, 2023-03-02",
    "A/DT week/NN later/RB, 2023-03-10",
    "The/DT next/JJ day/NN, 2023-03-04",
    "The/DT day/NN before/IN, 2023-03-02",
    "That/DT same/JJ week/NN, 2023-02-27/2023-03-05",
    "That/DT month/NN, 2023-03"
  })
  void days_count_from_the_last_one_told(String words, String date) {
    assertThat(
            dates(
                DATED_STRIKE.replace("Tuesday/NNP", "March/NNP 3/CD"),
                words + " ,/, drones/NNS/drone hit/VBD/hit [PLACE Sumy/NNP] ./."))
        .containsExactly("2023-03-03", date);
  }

  private static List<String> dates(String... sentences) {
    return dates(Tagged.dated("2023-03-15", sentences));
  }

  private static List<String> dates(Annotated text) {
    return EVENTS.extract(Parsed.of(text)).stream()
        .map(Event.class::cast)
        .map(event -> event.date().map(when -> when.iso()).orElse("-"))
        .toList();
  }

  @Test
  void a_time_of_day_on_a_line_of_its_own_opens_an_entry_of_the_day() {
    assertThat(dates("06:42/CD", NEXT_STRIKE, "09:15/CD", "Rain/NN fell/VBD/fall ./.", "11:00/CD"))
        .containsExactly("2023-03-15");
  }

  @Test
  void one_time_of_day_is_that_of_the_page() {
    assertThat(dates("06:42/CD", NEXT_STRIKE)).containsExactly("-");
  }

  @Test
  void a_day_with_the_time_and_author_of_an_entry_is_a_heading() {
    assertThat(dates("March/NNP 3/CD ,/, 23:59/CD ,/, Anna/NNP Petrenko/NNP", NEXT_STRIKE))
        .containsExactly("2023-03-03");
  }

  @Test
  void an_undated_article_gives_a_day_the_year_of_the_latest_day_that_it_tells() {
    Annotated text =
        Tagged.text(
            "Envoys/NNS/envoy met/VBD/meet in/IN [PLACE Geneva/NNP] on/IN 20/CD February/NNP"
                + " 2024/CD ./.",
            NEXT_STRIKE.replace("./.", "on/IN 12/CD February/NNP ./."),
            NEXT_STRIKE.replace("./.", "on/IN Monday/NNP ./."));
    assertThat(dates(text)).containsExactly("2024-02-20", "2024-02-12", "2024-02-12");
  }

  @Test
  void a_picture_gives_its_day_to_nothing_else() {
    assertThat(
            dates(
                "A/DT strike/NN/strike hit/VBD/hit [PLACE Lviv/NNP ] on/IN March/NNP 15/CD ,/,"
                    + " 2023/CD ./.",
                NEXT_STRIKE))
        .containsExactly("2023-03-15", "-");
  }

  @Test
  void the_lead_was_on_the_day_of_the_strike_after_it() {
    assertThat(dates(NEXT_STRIKE, DATED_STRIKE)).containsExactly("2023-03-14", "2023-03-14");
  }

  @Test
  void what_follows_the_lead_takes_no_day_from_what_comes_later() {
    assertThat(dates(FILLER, FILLER, NEXT_STRIKE, DATED_STRIKE)).containsExactly("-", "2023-03-14");
  }

  @Test
  void a_date_at_the_end_is_of_a_list_however_long() {
    String places = "[PLACE Lyman/NNP] ,/, ".repeat(14);
    assertThat(
            dates(
                "Troops/NNS/troop attacked/VBD/attack near/IN "
                    + places
                    + "and/CC [PLACE Terny/NNP] on/IN March/NNP 13/CD and/CC 14/CD ./."))
        .hasSizeGreaterThan(10)
        .containsOnly("2023-03-13/2023-03-14");
  }

  @Test
  void what_comes_hours_after_another_event_is_of_its_day() {
    assertThat(
            dates(
                "Hours/NNS/hour after/IN the/DT talks/NNS/talk ended/VBD/end on/IN Tuesday/NNP ,/,"
                    + " drones/NNS/drone hit/VBD/hit [PLACE Odesa/NNP] ./."))
        .containsExactly("2023-03-14");
  }

  @Test
  void talks_have_the_date_on_which_they_ended() {
    assertThat(
            dates(
                "The/DT talks/NNS/talk in/IN [PLACE Geneva/NNP] ,/, which/WDT were/VBD/be calm/JJ"
                    + " ,/, ended/VBD/end on/IN Tuesday/NNP ./."))
        .containsExactly("2023-03-14");
  }

  @Test
  void the_date_of_a_clause_about_the_place_is_not_that_of_the_strike() {
    assertThat(
            dates(
                "Drones/NNS/drone hit/VBD/hit [PLACE Sevastopol/NNP] ,/, which/WDT Moscow/NNP"
                    + " annexed/VBD/annex in/IN 2014/CD ./."))
        .contains("-");
  }

  @Test
  void the_same_day_is_the_last_one_told() {
    assertThat(
            dates(
                DATED_STRIKE.replace("Tuesday/NNP", "March/NNP 3/CD"),
                FILLER,
                "On/IN the/DT same/JJ day/NN ,/, drones/NNS/drone hit/VBD/hit [PLACE Sumy/NNP] ./."))
        .containsExactly("2023-03-03", "2023-03-03");
  }
}
