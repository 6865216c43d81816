package org.litopys.wikidata.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.gazetteer.Entity;
import org.litopys.wikidata.Classes;
import org.litopys.wikidata.Name;
import org.litopys.wikidata.Ranking;
import org.litopys.wikidata.online.FakeService.Answer;

/** The services answer in the shapes that the real ones have, with items of our own. */
class OnlineLinksTest {
  private static final String MAYOR =
      """
      {"id": "Q9001", "labels": {"en": {"language": "en", "value": "Olena Prykladna"},
         "uk": {"language": "uk", "value": "\u041E\u043B\u0435\u043D\u0430 \u041F\u0440\u0438\u043A\u043B\u0430\u0434\u043D\u0430"}},
       "descriptions": {"en": {"language": "en", "value": "Ukrainian politician, mayor of Vilne"}},
       "aliases": {"en": [{"language": "en", "value": "O. Prykladna"}]},
       "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}, "rank": "normal"}],
         "P27": [{"mainsnak": {"datavalue": {"value": {"id": "Q212"}}}, "rank": "normal"}],
         "P39": [{"mainsnak": {"snaktype": "novalue"}, "rank": "normal"}]},
       "sitelinks": {"ukwiki": {"site": "ukwiki", "title": "x"}}}""";

  private static final String SINGER =
      MAYOR
          .replace("Q9001", "Q9002")
          .replace("Ukrainian politician, mayor of Vilne", "Canadian singer")
          .replace("Q212", "Q16");

  private static final String MISSILE =
      """
      {"id": "Q9100", "labels": {"en": {"language": "en", "value": "Vzirets missile"}},
       "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q8901"}}}}]},
       "sitelinks": {"enwiki": {"site": "enwiki", "title": "Vzirets (missile)"}}}""";

  private static final String NAMESAKES =
      MISSILE.replace("Q9100", "Q9101").replace("Q8901", "Q4167410").replace("(missile)", "2");

  private static final Name PRYKLADNA =
      new Name(
          "Olena Prykladna",
          List.of(),
          Entity.Type.PERSON,
          Optional.of("Q212"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of("mayor of Vilne", "Ukrainian politician Olena Prykladna"));

  @TempDir Path folder;
  private final List<Suggestion> got = new ArrayList<>();

  private static Name weapon(String label, String title) {
    return new Name(
        label,
        List.of(),
        Entity.Type.WEAPON,
        Optional.empty(),
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        List.of());
  }

  private static FakeService api() {
    return new FakeService(
        request ->
            Answer.of(
                request.contains("titles=")
                    ? entities("Q9100", MISSILE, "Q9101", NAMESAKES)
                    : entities("Q9001", MAYOR, "Q9002", SINGER)));
  }

  private static String entities(String one, String first, String other, String second) {
    return String.format(
        "{\"entities\": {\"%s\": %s, \"%s\": %s,"
            + " \"-1\": {\"site\": \"enwiki\", \"title\": \"None\", \"missing\": \"\"}},"
            + " \"success\": 1}",
        one, first, other, second);
  }

  private static FakeService names(String... ids) {
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      found.add(
          "{\"id\": \""
              + id
              + "\", \"name\": \"Olena Prykladna\", \"score\": 100, \"match\": false,"
              + " \"type\": [{\"id\": \"Q5\", \"name\": \"human\"}]}");
    }
    return new FakeService(
        request -> Answer.of("{\"q0\": {\"result\": [" + String.join(", ", found) + "]}}"));
  }

  private List<String> find(FakeService service, FakeService api, Map<String, Name> names) {
    try (FakeService wikipedia = new FakeService(request -> Answer.of("{\"query\": {}}"))) {
      return find(service, api, wikipedia, names);
    }
  }

  private List<String> find(
      FakeService service, FakeService api, FakeService wikipedia, Map<String, Name> names) {
    Courier courier =
        new Courier(
            new Courier.Terms("test", Duration.ZERO, Duration.ofSeconds(30)),
            new Cache(folder),
            new FakeTime());
    Items items = new Items(api.uri(), courier);
    Ranking ranking = new Ranking(Classes.load(Path.of("seeds/wikidata/classes.tsv")));
    return new OnlineLinks(
            items,
            new Redirects(wikipedia.uri(), courier),
            new ReconciliationClient(service.uri(), items, courier),
            ranking)
        .find(names, got::add);
  }

  @Test
  void aTitleLeadsToItsItem() {
    Map<String, Name> names =
        ImmutableMap.of(
            "weapon/vzirets", weapon("Vzirets", "Vzirets (missile)"),
            "weapon/vzirets-2", weapon("Vzirets 2", "Vzirets 2"));
    try (FakeService service = names();
        FakeService api = api()) {
      assertThat(find(service, api, names)).isEmpty();
      assertThat(api.requests())
          .singleElement()
          .asString()
          .contains("action=wbgetentities", "sites=enwiki", "titles=Vzirets (missile)|Vzirets 2");
      assertThat(service.requests()).isEmpty();
    }
    assertThat(got).extracting(Suggestion::item).containsExactly("Q9100", "Q9101");
    assertThat(got).extracting(Suggestion::sure).containsExactly(true, false);
    assertThat(got.get(0).method()).isEqualTo("online:sitelink");
    assertThat(got.get(0).score()).isEqualByComparingTo("1");
  }

  /** An interface that has no item for the old titles, and one for that which they lead to. */
  private static FakeService movedApi() {
    return new FakeService(
        request ->
            Answer.of(
                request.contains("titles=Vzirets (missile)")
                    ? "{\"entities\": {\"Q9100\": " + MISSILE + "}}"
                    : "{\"entities\": {\"-1\": {\"missing\": \"\"}}}"));
  }

  private static FakeService wikipedia() {
    return new FakeService(
        request ->
            Answer.of(
                """
                {"query": {
                  "normalized": [{"from": "vzirets missile", "to": "Vzirets missile"}],
                  "redirects": [
                    {"from": "Vzirets missile", "to": "Vzirets (missile)"},
                    {"from": "Vzirets-M", "to": "Vzirets (missile)"},
                    {"from": "Vzirets-K", "to": "Vzirets (missile)", "tofragment": "Variants"}],
                  "pages": {"7": {"pageid": 7, "title": "Vzirets (missile)"}}}}"""));
  }

  @Test
  void aTitleThatLeadsToAnotherIsFollowed() {
    Map<String, Name> names =
        ImmutableMap.of(
            "weapon/vzirets", weapon("Vzirets", "vzirets missile"),
            "weapon/vzirets-m", weapon("Vzirets-M", "Vzirets-M"),
            "weapon/vzirets-k", weapon("Vzirets-K", "Vzirets-K"));
    try (FakeService service = names();
        FakeService api = movedApi();
        FakeService wikipedia = wikipedia()) {
      assertThat(find(service, api, wikipedia, names)).isEmpty();
      assertThat(wikipedia.requests())
          .singleElement()
          .asString()
          .contains("redirects=1", "titles=vzirets missile|Vzirets-M|Vzirets-K");
      assertThat(service.requests()).singleElement().asString().contains("Vzirets-K");
    }
    assertThat(got)
        .extracting(Suggestion::entity, Suggestion::item, Suggestion::method, Suggestion::sure)
        .containsExactly(
            tuple("weapon/vzirets", "Q9100", "online:redirect", true),
            tuple("weapon/vzirets-m", "Q9100", "online:redirect", false));
  }

  @Test
  void whereWikipediaFailsWhatWikidataToldIsKept() {
    Map<String, Name> names =
        ImmutableMap.of(
            "weapon/vzirets", weapon("Vzirets", "Vzirets (missile)"),
            "weapon/vzirets-m", weapon("Vzirets-M", "Vzirets-M"));
    try (FakeService service = names();
        FakeService api = movedApi();
        FakeService wikipedia = new FakeService(request -> new Answer(404, "", ""))) {
      assertThat(find(service, api, wikipedia, names))
          .singleElement()
          .asString()
          .contains("answers with status 404");
    }
    assertThat(got).extracting(Suggestion::entity).containsExactly("weapon/vzirets");
  }

  @Test
  void whatIsKnownOfANameTellsNamesakesApart() {
    try (FakeService service = names("Q9001", "Q9002");
        FakeService api = api()) {
      assertThat(find(service, api, Map.of("person/olena-prykladna", PRYKLADNA))).isEmpty();
      assertThat(service.requests())
          .containsExactly("queries={\"q0\":{\"query\":\"Olena Prykladna\",\"limit\":7}}");
    }
    assertThat(got).hasSize(1);
    assertThat(got.get(0).item()).isEqualTo("Q9001");
    assertThat(got.get(0).sure()).isTrue();
    assertThat(got.get(0).score().doubleValue()).isGreaterThan(0.8);
    assertThat(got.get(0).method()).isEqualTo("online:name");
  }

  @Test
  void aNameAloneIsNoSureLink() {
    Name name = Name.of("Olena Prykladna", Entity.Type.PERSON);
    try (FakeService service = names("Q9001", "Q9002");
        FakeService api = api()) {
      find(service, api, Map.of("person/olena-prykladna", name));
    }
    assertThat(got).extracting(Suggestion::item).containsExactly("Q9001", "Q9002");
    assertThat(got).noneMatch(Suggestion::sure);
  }

  @Test
  void whatIsOfAnotherTypeIsNotSuggested() {
    Name name = Name.of("Olena Prykladna", Entity.Type.SETTLEMENT);
    try (FakeService service = names("Q9001");
        FakeService api = api()) {
      assertThat(find(service, api, Map.of("settlement/olena-prykladna", name))).isEmpty();
    }
    assertThat(got).isEmpty();
  }

  @Test
  void anItemThatWikidataDoesNotTellOfIsTakenAtTheServicesWord() {
    try (FakeService service = names("Q9003");
        FakeService api = api()) {
      find(service, api, Map.of("person/olena-prykladna", PRYKLADNA));
    }
    assertThat(got).extracting(Suggestion::item).containsExactly("Q9003");
  }

  @Test
  void aServiceThatFailsLosesNothing() {
    Name other = Name.of("Petro Zrazkovyi", Entity.Type.PERSON);
    Map<String, Name> names =
        ImmutableMap.of(
            "person/olena-prykladna", PRYKLADNA,
            "person/petro-zrazkovyi", other,
            "weapon/vzirets", weapon("Vzirets", "Vzirets (missile)"));
    try (FakeService service =
            new FakeService(
                request ->
                    request.contains("Petro")
                        ? new Answer(503, "", "")
                        : Answer.of("{\"q0\": {\"result\": [{\"id\": \"Q9001\"}]}}"));
        FakeService api = api()) {
      assertThat(find(service, api, names))
          .singleElement()
          .asString()
          .contains("answers with status 503");
    }
    assertThat(got).extracting(Suggestion::item).containsExactly("Q9100", "Q9001");
  }

  @Test
  void aSecondRunAsksNothing() {
    Map<String, Name> names = Map.of("person/olena-prykladna", PRYKLADNA);
    try (FakeService service = names("Q9001");
        FakeService api = api()) {
      find(service, api, names);
      find(service, api, names);
      assertThat(service.requests()).hasSize(1);
      assertThat(api.requests()).hasSize(1);
    }
    assertThat(got.get(0)).isEqualTo(got.get(1));
  }
}
