package org.litopys.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.gazetteer.Entity.Detail;

class GazetteerTest {
  private static final Path SHIPPED = Path.of("seeds/gazetteer");
  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.load(SHIPPED);
  }

  @Test
  void theShippedTablesFitTogether() {
    assertThat(gazetteer.entities()).hasSizeGreaterThan(32_000);
    assertThat(gazetteer.entities())
        .filteredOn(
            e ->
                e.type() == Entity.Type.REGION
                    && e.id().equals(e.region().orElseThrow())
                    && gazetteer.entity(e.country().orElseThrow()).isPresent())
        .hasSizeGreaterThan(80);
  }

  @Test
  void theRegionsOfUkraineAreTwentySeven() {
    Entity ukraine = gazetteer.coded("UA").orElseThrow();
    assertThat(gazetteer.entities())
        .filteredOn(e -> e.type() == Entity.Type.REGION)
        .filteredOn(e -> e.country().equals(ukraine.country()))
        .hasSize(27)
        .allMatch(e -> e.wikidata().isPresent());
  }

  @Test
  void everyIdIsFitForAnIri() {
    assertThat(gazetteer.entities())
        .extracting(Entity::id)
        .allMatch(id -> id.matches("Q\\d+|[a-z-]+/[A-Za-z0-9-]+"));
  }

  @Test
  void namesMeetUnderTheirSpellings() {
    assertThat(gazetteer.named("Kiev")).extracting(s -> s.entity().label()).contains("Kyiv");
    assertThat(gazetteer.named("F16"))
        .extracting(s -> s.entity().detail(Detail.WIKIPEDIA))
        .contains(java.util.Optional.of("General Dynamics F-16 Fighting Falcon"));
    assertThat(gazetteer.sounding("Andrey Chernyak"))
        .extracting(s -> s.entity().label())
        .contains("Andriy Cherniak");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "settlements;UA99;;Nowhere;;;UA-99;;49;31;;;;no country or region has the code \"UA-99\"",
        "settlements;UA99;;;;;UA-14;;49;31;;;;column \"label\" is empty",
        "settlements;UA99;Q42308;Nowhere;;;UA-14;;49;31;;;;the id Q42308 is that of Kharkiv",
        "settlements;UA99;;Nowhere;;;UA-14;;north;31;;;;column \"lat\" is not a number of degrees",
        "weapons;;Slingshot;;;catapult;UA;;;;;;;no class \"catapult\"",
      })
  void aBrokenLineIsToldWithFileAndLine(
      String table,
      String a,
      String b,
      String c,
      String d,
      String e,
      String f,
      String g,
      String h,
      String i,
      String j,
      String k,
      String l,
      String problem,
      @TempDir Path folder)
      throws IOException {
    copy(folder);
    Path file = folder.resolve(table + ".tsv");
    int line = Files.readAllLines(file).size() + 1;
    String row =
        String.join(
                "\t", text(a), text(b), text(c), text(d), text(e), text(f), text(g), text(h),
                text(i), text(j), text(k), text(l))
            .stripTrailing();
    Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + row + "\n");
    assertThatThrownBy(() -> Gazetteer.load(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ":" + line + ": ")
        .hasMessageContaining(problem);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
