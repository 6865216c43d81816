package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.explore.FactTable;
import org.litopys.explore.compare.Comparison;
import org.litopys.explore.compare.Comparisons;
import org.litopys.explore.compare.Denial;
import org.litopys.explore.compare.Disagreement;
import org.litopys.explore.compare.Dispute;
import org.litopys.explore.compare.Disputes;
import org.litopys.explore.compare.Side;

/** Two actors or publishers on one topic, beside each other; without them, where accounts clash. */
record ComparePage(Comparisons comparisons, Names names, Templates templates) {
  private static final Comparisons.Choice NOBODY =
      new Comparisons.Choice(Optional.empty(), ImmutableList.of());

  /** The page of a comparison, one of its lists as a file, or the form to ask for one. */
  Reply page(Ask ask) {
    CompareState state = CompareState.of(ask, names);
    Comparisons.Choice a = choose(state.a());
    Comparisons.Choice b = choose(state.b());
    ImmutableMap.Builder<String, Object> values = form(state, a, b);
    if (state.a().isEmpty()) {
      return disputes(ask, state, values);
    }
    if (a.side().isEmpty() || (b.side().isEmpty() && !state.b().isEmpty())) {
      return reply("Compare", values);
    }
    Comparison comparison =
        comparisons.compare(a.side().get(), b.side(), state.words(), state.filter());
    if (ask.format().isPresent()) {
      return TableFiles.of(
          ask.format().get(), table(ask.value("list").orElse("facts"), comparison));
    }
    values.put("view", CompareView.of(comparison, state, names));
    return reply(comparison.left().label() + " and " + comparison.right().label(), values);
  }

  /** Where accounts clash, whoever tells them, and whom one can compare. */
  private Reply disputes(Ask ask, CompareState state, ImmutableMap.Builder<String, Object> values) {
    Disputes disputes = comparisons.disputes(state.words(), state.filter());
    if (ask.format().isPresent()) {
      String list = ask.value("list").orElse("numbers");
      return TableFiles.of(
          ask.format().get(),
          switch (list) {
            case "numbers" -> Dispute.table(disputes.numbers());
            case "denials" -> Denial.table(disputes.denials());
            default ->
                throw new IllegalArgumentException(
                    "There is no list " + list + " here; choose numbers or denials.");
          });
    }
    values.put("disputes", DisputesView.of(disputes, state, names));
    return reply("Compare", values);
  }

  private Comparisons.Choice choose(String value) {
    return value.isEmpty() ? NOBODY : comparisons.choose(value);
  }

  private static FactTable table(String list, Comparison comparison) {
    return switch (list) {
      case "facts" -> comparison.table();
      case "numbers" -> Disagreement.table(comparison);
      case "denials" -> Denial.table(comparison.denials());
      default ->
          throw new IllegalArgumentException(
              "There is no list " + list + " here; choose facts, numbers or denials.");
    };
  }

  private ImmutableMap.Builder<String, Object> form(
      CompareState state, Comparisons.Choice a, Comparisons.Choice b) {
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    values.put("state", state);
    values.put("a", field(state.a(), a));
    values.put("b", field(state.b(), b));
    values.put(
        "publishers",
        comparisons.publishers().stream().map(name -> link("/compare", "a", name)).toList());
    List<Link> others =
        Stream.concat(others(state, "a", a.others()), others(state, "b", b.others())).toList();
    values.put("others", others);
    values.put("hasOthers", !others.isEmpty());
    List<Link> strangers = Stream.concat(stranger(state.a(), a), stranger(state.b(), b)).toList();
    values.put("strangers", strangers);
    return values;
  }

  /** What nobody is called, with the search for it. */
  private static Stream<Link> stranger(String value, Comparisons.Choice choice) {
    return value.isEmpty() || choice.side().isPresent()
        ? Stream.of()
        : Stream.of(link("/search", "q", value));
  }

  private static Link link(String path, String name, String value) {
    return new Link(value, new Address(path, ImmutableListMultimap.of(name, value)).toString(), "");
  }

  /** What stands in the field of a side: its name, if that leads to it again. */
  private String field(String value, Comparisons.Choice choice) {
    return choice
        .side()
        .filter(side -> side.label().length() <= CompareState.LONGEST)
        .filter(side -> comparisons.choose(side.label()).side().equals(Optional.of(side)))
        .map(Side::label)
        .orElse(value);
  }

  /** The same comparison with somebody else of a like name. */
  private Stream<Link> others(CompareState state, String name, List<Side> sides) {
    String start = names.base() + "id/";
    return sides.stream()
        .map(
            side -> {
              String id = side.id();
              String value = id.startsWith(start) ? id.substring(start.length()) : id;
              return new Link(side.label(), state.address().with(name, value).toString(), "");
            });
  }

  private Reply reply(String title, ImmutableMap.Builder<String, Object> values) {
    return Reply.page(200, templates.page("compare", title + " - Litopys", values.buildOrThrow()));
  }
}
