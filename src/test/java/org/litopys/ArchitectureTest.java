package org.litopys;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The layers: which package may import which, of ours and of others. */
@AnalyzeClasses(packages = "org.litopys", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** For each package: ours that it may import, then prefixes of others'. */
  private static final ImmutableMap<String, Layer> LAYERS =
      ImmutableMap.<String, Layer>builder()
          .put("text", layer("", ""))
          .put("fact", layer("text", ""))
          .put(
              "read",
              layer(
                  "text", "com.ibm.icu org.jsoup net.dankito.readability4j com.fasterxml.jackson"))
          .put("nlp", layer("text", "opennlp com.ibm.icu"))
          .put("gazetteer", layer("text", "com.ibm.icu"))
          .put("names", layer("text gazetteer", "opennlp"))
          .put(
              "wikidata",
              layer(
                  "text gazetteer",
                  "org.apache.lucene com.fasterxml.jackson org.apache.commons.compress com.ibm.icu"))
          .put("extract", layer("text fact", ""))
          .put("link", layer("text fact gazetteer", ""))
          .put("curation", layer("text fact gazetteer link", ""))
          .put("root", layer("text fact nlp gazetteer names extract link curation", ""))
          .put("rdf", layer("text fact gazetteer link wikidata", "org.apache.jena"))
          .put("store", layer("", "org.apache.jena org.apache.lucene"))
          .put("geo", layer("", "org.apache.jena org.locationtech.jts"))
          .put("query", layer("store rdf", "org.apache.jena"))
          .put(
              "explore",
              layer(
                  "store rdf query",
                  "org.apache.jena org.apache.commons.csv com.fasterxml.jackson"))
          .put(
              "build",
              layer(
                  "root text fact nlp gazetteer read link rdf store",
                  "org.apache.jena.rdf org.slf4j"))
          .put(
              "serve",
              layer(
                  "store rdf query pages reconcile",
                  "org.apache.jena org.eclipse.jetty jakarta org.slf4j com.fasterxml.jackson"))
          .put("reconcile", layer("store rdf gazetteer", "org.apache.jena com.fasterxml.jackson"))
          .put(
              "pages",
              layer(
                  "store rdf query explore",
                  "org.apache.jena com.samskivert com.fasterxml.jackson"))
          .put("export", layer("store query explore pages", "com.fasterxml.jackson org.jsoup"))
          .put("review", layer("store rdf gazetteer curation wikidata", "org.apache.jena"))
          .put("train", layer("text extract", "opennlp com.fasterxml.jackson"))
          .put("eval", layer("text fact gazetteer names link", "com.fasterxml.jackson"))
          .put(
              "cli",
              layer(
                  "review curation root text fact read nlp gazetteer names extract link rdf store query build serve eval train wikidata explore export",
                  "picocli me.tongfei.progressbar com.fasterxml.jackson org.apache.jena org.slf4j"))
          .buildOrThrow();

  /** The layers between an article and its graph. */
  private static final ImmutableSet<String> PURE =
      ImmutableSet.of(
          "text", "fact", "read", "nlp", "gazetteer", "extract", "link", "curation", "root", "rdf");

  private record Layer(List<String> ours, List<String> others) {}

  private static Layer layer(String ours, String others) {
    return new Layer(BLANKS.splitToList(ours), BLANKS.splitToList(others));
  }

  /** The package's name below the root: {@code extract} for {@code org.litopys.extract.said}. */
  private static Optional<String> layerOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith("org.litopys")) {
      return Optional.empty();
    }
    List<String> parts = Splitter.on('.').splitToList(name);
    return Optional.of(parts.size() == 2 ? "root" : parts.get(2));
  }

  @ArchTest
  static void everyPackageImportsOnlyWhatItsLayerMay(JavaClasses classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      String name = layerOf(type).orElseThrow();
      Layer layer = LAYERS.get(name);
      assertThat(layer).as("a layer for package %s", type.getPackageName()).isNotNull();
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!allowed(name, layer, target)) {
          violations.add(type.getName() + " imports " + target.getName());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private static boolean allowed(String name, Layer layer, JavaClass target) {
    Optional<String> ours = layerOf(target);
    if (ours.isPresent()) {
      return ours.get().equals(name) || layer.ours().contains(ours.get());
    }
    String type = target.getName();
    return target.isPrimitive()
        || type.startsWith("java.")
        || type.startsWith("javax.")
        || type.startsWith("com.google.common.")
        || type.startsWith("com.google.errorprone.annotations.")
        || layer.others().stream().anyMatch(prefix -> type.startsWith(prefix + "."));
  }

  @ArchTest
  static void onlyTheStoreKnowsTdb2(JavaClasses classes) {
    assertThat(classes)
        .filteredOn(type -> !type.getPackageName().startsWith("org.litopys.store"))
        .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
        .extracting(dependency -> dependency.getTargetClass().getName())
        .noneMatch(type -> type.startsWith("org.apache.jena.tdb2"));
  }

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("org.litopys.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

  /** So that the same article gives the same facts on every day and machine. */
  @ArchTest
  static void fromTextToGraphNothingAsksTheMachineForItsDateZoneOrLanguage(JavaClasses classes) {
    assertThat(classes)
        .filteredOn(type -> PURE.contains(layerOf(type).orElseThrow()))
        .flatExtracting(JavaClass::getMethodCallsFromSelf)
        .extracting(call -> call.getTargetOwner().getName() + "." + call.getName())
        .noneMatch(
            call ->
                call.matches("java[.]time[.].*[.](?:now|systemDefault|system.*)")
                    || call.matches("java[.]util[.](?:Locale|TimeZone)[.]getDefault")
                    || call.matches("java[.]lang[.]System[.](?:currentTimeMillis|nanoTime)"));
  }

  @ArchTest
  static void onlyTheCommandLinePrints(JavaClasses classes) {
    assertThat(classes)
        .filteredOn(type -> !type.getPackageName().startsWith("org.litopys.cli"))
        .flatExtracting(JavaClass::getFieldAccessesFromSelf)
        .extracting(access -> access.getTarget().getFullName())
        .doesNotContain("java.lang.System.out", "java.lang.System.err");
  }
}
