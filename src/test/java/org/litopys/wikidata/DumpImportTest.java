package org.litopys.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.litopys.wikidata.Entities.claim;
import static org.litopys.wikidata.Entities.entity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.gazetteer.Entity;

class DumpImportTest {
  private static final String PERSON =
      entity("Q1", "Olena Tkach", "chemist", 3, claim("P31", "Q5"));
  private static final String TOWN = entity("Q2", "Stara Vys", "town", 1, claim("P31", "Q3957"));
  private static final String FILM = entity("Q3", "Dawn", "film", 9, claim("P31", "Q11424"));

  @TempDir Path folder;
  private final Entities.Told told = new Entities.Told();

  private DumpImport.Result run(DumpImport work, Path dump) throws IOException {
    return work.run(dump, folder.resolve("index"), told);
  }

  private List<Candidate> candidates(String label, Entity.Type type) throws IOException {
    try (WikidataIndex index = WikidataIndex.open(folder.resolve("index"))) {
      return index.of(Name.of(label, type));
    }
  }

  @Test
  void items_of_other_classes_are_left_out() throws IOException {
    Path dump = Entities.dump(folder.resolve("d.json"), PERSON, TOWN, FILM);
    assertThat(run(Entities.of("Q5", "Q11424"), dump)).isEqualTo(new DumpImport.Result(3, 2, 0));
    assertThat(candidates("Stara Vys", Entity.Type.SETTLEMENT)).isEmpty();
    assertThat(candidates("Olena Tkach", Entity.Type.PERSON)).hasSize(1);
  }

  @Test
  void with_subclasses_what_lies_below_a_class_is_taken_in_whatever_the_order() throws IOException {
    String spa = entity("Q10", "Soda Spring", "spa town", 0, claim("P31", "Q12"));
    String kind = entity("Q12", "spa town", "kind of town", 0, claim("P279", "Q13"));
    String wider = entity("Q13", "resort", "kind of town", 0, claim("P279", "Q3957", "Q12"));
    Path dump = Entities.dump(folder.resolve("d.json"), spa, kind, wider);
    assertThat(
            run(Entities.of("Q3957"), Entities.dump(folder.resolve("e.json"), TOWN, spa)).indexed())
        .isEqualTo(1);
    DumpImport deep = new DumpImport(Set.of("Q3957"), true, List.of("en"), 2);
    assertThat(run(deep, dump).indexed()).isEqualTo(1);
    assertThat(candidates("Soda Spring", Entity.Type.SETTLEMENT))
        .singleElement()
        .satisfies(found -> assertThat(found.types()).containsExactly("Q12", "Q3957"));
  }

  @Test
  void names_in_other_languages_are_left_out_but_those_of_all_languages_stay() throws IOException {
    String line =
        """
        {"id":"Q4","labels":{"de":{"language":"de","value":"Zwei"},"mul":{"language":"mul",\
        "value":"Eins"},"uk":{"language":"uk","value":"Один"}},"descriptions":[],\
        "aliases":{"uk":[{"language":"uk","value":"Перший"}]},"claims":{%s},"sitelinks":[]}"""
            .formatted(claim("P31", "Q5"));
    run(Entities.of("Q5"), Entities.dump(folder.resolve("d.json"), line));
    assertThat(candidates("Eins", Entity.Type.PERSON)).hasSize(1);
    assertThat(candidates("Zwei", Entity.Type.PERSON)).isEmpty();
    assertThat(candidates("Перший", Entity.Type.PERSON)).isEmpty();
    run(
        new DumpImport(Set.of("Q5"), false, List.of("uk"), 1),
        Entities.dump(folder.resolve("d.json"), line));
    assertThat(candidates("Перший", Entity.Type.PERSON))
        .singleElement()
        .satisfies(found -> assertThat(found.label()).isEqualTo("Один"));
  }

  @Test
  void broken_lines_are_told_with_their_number_and_passed_over() throws IOException {
    Path dump =
        Entities.dump(
            folder.resolve("d.json"),
            PERSON,
            "{\"id\":\"Q7\",\"labels\":{\"en\"",
            "\"Q8\"",
            "{\"labels\":{}}",
            PERSON + " " + TOWN,
            "",
            TOWN);
    assertThat(run(Entities.usual(1), dump)).isEqualTo(new DumpImport.Result(2, 2, 4));
    assertThat(told.skipped).hasSize(4);
    assertThat(told.skipped.get(0)).startsWith("3: broken JSON at column ");
    assertThat(told.skipped.get(1)).startsWith("4: an entity begins with {");
    assertThat(told.skipped.get(2)).isEqualTo("5: the entity has no \"id\"");
    assertThat(told.skipped.get(3)).startsWith("6: there is more after the entity");
  }

  @Test
  void properties_and_lexemes_are_no_items() throws IOException {
    Path dump =
        Entities.dump(
            folder.resolve("d.json"),
            PERSON,
            "{\"type\":\"property\",\"id\":\"P31\",\"labels\":{},\"claims\":{}}");
    assertThat(run(Entities.usual(1), dump)).isEqualTo(new DumpImport.Result(2, 1, 0));
  }

  @Test
  void deprecated_claims_and_those_of_qualifiers_do_not_count() throws IOException {
    String line =
        entity(
            "Q9",
            "Ivan Bondar",
            "",
            0,
            "\"P31\":[%s,%s]"
                .formatted(
                    Entities.statement("P31", "Q11424", "deprecated"),
                    Entities.statement("P31", "Q5", "preferred")),
            claim("P27", "Q212"));
    run(Entities.of("Q5", "Q11424"), Entities.dump(folder.resolve("d.json"), line));
    assertThat(candidates("Ivan Bondar", Entity.Type.PERSON))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.types()).containsExactly("Q5");
              assertThat(found.countries()).containsExactly("Q212");
            });
  }

  @Test
  void a_dump_in_several_compressed_streams_is_read_to_its_end() throws IOException {
    List<String> parts = List.of("[\n" + PERSON + ",\n", TOWN + ",\n" + FILM.substring(0, 20));
    String rest = FILM.substring(20) + "\n]\n";
    for (String name : List.of("d.json.bz2", "d.json.gz")) {
      Path dump = folder.resolve(name);
      try (OutputStream out = Files.newOutputStream(dump)) {
        for (String part : Stream.concat(parts.stream(), Stream.of(rest)).toList()) {
          out.write(compressed(name, part));
        }
      }
      assertThat(run(Entities.usual(2), dump)).isEqualTo(new DumpImport.Result(3, 2, 0));
    }
  }

  private static byte[] compressed(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        name.endsWith("gz")
            ? new GZIPOutputStream(bytes)
            : new BZip2CompressorOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void a_dump_that_ends_too_soon_leaves_the_old_index_and_nothing_half_written()
      throws IOException {
    run(Entities.usual(1), Entities.dump(folder.resolve("d.json"), PERSON));
    Path cut = folder.resolve("cut.json.gz");
    byte[] whole = compressed("gz", "[\n" + TOWN + ",\n" + FILM + "\n]");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> run(Entities.usual(1), cut)).isInstanceOf(IOException.class);
    assertThat(candidates("Olena Tkach", Entity.Type.PERSON)).hasSize(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("d.json", "cut.json.gz", "index");
    }
  }

  @Test
  void a_new_import_replaces_the_index_but_nothing_else() throws IOException {
    run(Entities.usual(1), Entities.dump(folder.resolve("d.json"), PERSON));
    run(Entities.usual(1), Entities.dump(folder.resolve("d.json"), TOWN));
    assertThat(candidates("Olena Tkach", Entity.Type.PERSON)).isEmpty();
    assertThat(candidates("Stara Vys", Entity.Type.SETTLEMENT)).hasSize(1);
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "mine");
    assertThatThrownBy(() -> Entities.usual(1).run(folder.resolve("d.json"), other, told))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds something that is no index");
    assertThat(other.resolve("letter.txt")).exists();
  }

  @Test
  void a_file_without_entities_is_no_dump() throws IOException {
    Path dump = Files.writeString(folder.resolve("d.json"), "[\n]\n");
    assertThatThrownBy(() -> run(Entities.usual(1), dump))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no entity");
  }

  @Test
  void the_number_of_threads_does_not_matter() throws IOException {
    Path dump = folder.resolve("made.json.bz2");
    DumpGenerator.write(dump, 2_000);
    DumpImport.Result one = run(Entities.usual(1), dump);
    List<Candidate> alone = candidates("Zelka Yao", Entity.Type.ORGANIZATION);
    assertThat(alone).isNotEmpty();
    assertThat(run(Entities.usual(3), dump)).isEqualTo(one);
    assertThat(candidates("Zelka Yao", Entity.Type.ORGANIZATION)).isEqualTo(alone);
    assertThat(one.skipped()).isZero();
    assertThat(one.indexed()).isBetween(400L, 800L);
  }
}
