package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.litopys.explore.FactSearch;
import org.litopys.explore.Filter;
import org.litopys.explore.Role;

/** The filters that are on, each with the address at which it is off. */
record Chips(FactSearch facts, String base, SearchState state) {
  /** One filter. */
  record Chip(String title, String label, String href) {}

  List<Chip> all() {
    Filter filter = state.filter();
    ImmutableList.Builder<Chip> chips = ImmutableList.builder();
    filter.relation().ifPresent(one -> chips.add(chip("relation", one.title(), one.slug())));
    filter.about().forEach(iri -> chips.add(thing("about", Role.ACTOR, iri)));
    filter.parts().forEach((role, iri) -> chips.add(thing(role.slug(), role, iri)));
    filter.publisher().ifPresent(name -> chips.add(chip("publisher", name, name)));
    filter.from().ifPresent(day -> chips.add(chip("from", day.toString(), day.toString())));
    filter.to().ifPresent(day -> chips.add(chip("to", day.toString(), day.toString())));
    return chips.build();
  }

  private Chip thing(String name, Role role, String iri) {
    return chip(name, facts.thing(iri).label(), Filter.value(role, iri, base));
  }

  private Chip chip(String name, String label, String value) {
    return new Chip(
        FacetForm.title(name), Brief.text(label), state.address().without(name, value).toString());
  }
}
