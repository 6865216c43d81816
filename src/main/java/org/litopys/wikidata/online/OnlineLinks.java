package org.litopys.wikidata.online;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.litopys.wikidata.Candidate;
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Name;
import org.litopys.wikidata.Ranking;
import org.litopys.wikidata.WikidataLink;

/**
 * Asks for the items of named entities: by the title of the Wikipedia article where there is one,
 * else by name.
 */
public record OnlineLinks(
    Items items, Redirects redirects, Candidates candidates, Ranking ranking) {
  /** So many of the candidates of an unsure name are shown. */
  private static final int SHOWN = 3;

  /**
   * Hands over suggestions as they come. A service that fails is not asked again, and what was got
   * until then is not lost.
   *
   * @param names entities by their ids, the most wanted first
   * @return what went wrong, in words; empty if all was asked
   */
  public ImmutableList<String> find(Map<String, Name> names, Consumer<Suggestion> receiver) {
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    Map<String, Name> left = new LinkedHashMap<>(names);
    try {
      byTitle(left, receiver);
    } catch (UnansweredException e) {
      problems.add(e.getMessage());
      left.values().removeIf(name -> name.wikipedia().isPresent());
    }
    try {
      left.forEach((id, name) -> byName(id, name).forEach(receiver));
    } catch (ReconciliationClient.SilentServiceException e) {
      problems.add(e.getMessage());
    }
    return problems.build();
  }

  /** Finds those whose article has an item, and takes them out of the map. */
  private void byTitle(Map<String, Name> names, Consumer<Suggestion> receiver)
      throws UnansweredException {
    ImmutableMap<String, String> titles =
        names.entrySet().stream()
            .filter(name -> name.getValue().wikipedia().isPresent())
            .collect(toImmutableMap(Map.Entry::getKey, name -> name.getValue().wikipedia().get()));
    for (List<String> ids : Lists.partition(titles.keySet().asList(), Items.AT_ONCE)) {
      Map<String, Fetched> found = items.byTitle(distinct(ids, titles));
      List<String> left = new ArrayList<>();
      for (String id : ids) {
        Optional<Fetched> item = Optional.ofNullable(found.get(titles.get(id)));
        item.ifPresentOrElse(
            one -> {
              receiver.accept(one.suggestion(id));
              names.remove(id);
            },
            () -> left.add(id));
      }
      byRedirect(left, titles)
          .forEach(
              one -> {
                receiver.accept(one);
                names.remove(one.entity());
              });
    }
  }

  /** Those whose title leads to an article of another title. */
  private List<Suggestion> byRedirect(List<String> ids, Map<String, String> titles)
      throws UnansweredException {
    Map<String, String> targets = redirects.of(distinct(ids, titles));
    Map<String, Fetched> found = items.byTitle(ImmutableSet.copyOf(targets.values()));
    List<Suggestion> suggestions = new ArrayList<>();
    for (String id : ids) {
      Optional.ofNullable(targets.get(titles.get(id)))
          .map(found::get)
          .ifPresent(item -> suggestions.add(item.redirected(id, titles.get(id))));
    }
    return suggestions;
  }

  private static List<String> distinct(List<String> ids, Map<String, String> titles) {
    return ids.stream().map(titles::get).distinct().toList();
  }

  private List<Suggestion> byName(String id, Name name) {
    List<Candidate> found = candidates.of(name);
    Optional<WikidataLink> link = ranking.decide(name, found).filter(WikidataLink::sure);
    return ranking.rank(name, found).stream()
        .filter(one -> link.isEmpty() || one.candidate().item().equals(link.get().item()))
        .filter(one -> one.score().doubleValue() >= Ranking.WORTH_A_LOOK)
        .limit(SHOWN)
        .map(one -> suggestion(id, one, link.isPresent()))
        .toList();
  }

  private static Suggestion suggestion(String id, Ranking.Scored scored, boolean sure) {
    Candidate item = scored.candidate();
    return new Suggestion(
        id, item.item(), scored.score(), item.method(), sure, item.label(), item.description());
  }
}
