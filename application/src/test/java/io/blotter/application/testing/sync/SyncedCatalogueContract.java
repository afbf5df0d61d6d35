package io.blotter.application.testing.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.sync.Change;
import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.shared.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link SyncedCatalogue} promises of things of every kind. */
public interface SyncedCatalogueContract<C, I extends Id, L extends Id> {
  long NOBODY = 987_654_321;

  SyncedCatalogue<C, I, L> catalogue();

  /** What is said of a thing at this address, or of this name where it has none. */
  C content(String address);

  I id(long value);

  L link(long value);

  /** Two things to link with that are there. */
  List<L> linkable();

  List<L> linked(I id);

  /** What stands at the address, or the name, now; empty where the thing is gone. */
  String address(I id);

  default I add(String address) {
    return catalogue().add(List.of(content(address))).getFirst().id();
  }

  @Test
  default void whatIsAddedIsThereFromThenOn() {
    var added =
        catalogue().add(List.of(content("https://a.example"), content("https://b.example")));
    assertThat(added).extracting(Added::fresh).containsExactly(true, true);
    assertThat(added)
        .extracting(thing -> address(thing.id()))
        .containsExactly("https://a.example", "https://b.example");
  }

  @Test
  default void whatIsThereIsToldFromWhatIsNot() {
    var there = linkable().getFirst();
    var id = add("https://a.example");
    assertThat(catalogue().keep(List.of(link(NOBODY), there))).containsExactly(there);
    assertThat(catalogue().lock(List.of(id(NOBODY), id))).containsExactly(id);
    assertThat(catalogue().keep(List.of())).isEmpty();
  }

  @Test
  default void aChangeIsOfOneThing() {
    var id = add("https://a.example");
    var other = add("https://b.example");
    catalogue().change(List.of(new Change<>(id, content("https://c.example"))));
    assertThat(address(id)).isEqualTo("https://c.example");
    assertThat(address(other)).isEqualTo("https://b.example");
  }

  @Test
  default void linksOtherThanThoseThatAreKeptGo() {
    var id = add("https://a.example");
    var other = add("https://b.example");
    var first = linkable().getFirst();
    var last = linkable().getLast();
    catalogue()
        .link(List.of(new Link<>(id, first), new Link<>(id, last), new Link<>(other, first)));
    catalogue().link(List.of(new Link<>(id, first)));
    assertThat(linked(id)).containsExactlyInAnyOrder(first, last);
    catalogue().unlink(List.of(id), List.of(new Link<>(id, last)));
    assertThat(linked(id)).containsExactly(last);
    assertThat(linked(other)).containsExactly(first);
  }

  @Test
  default void whatIsRemovedIsGoneWithItsLinks() {
    var id = add("https://a.example");
    var other = add("https://b.example");
    catalogue().link(List.of(new Link<>(id, linkable().getFirst())));
    catalogue().remove(List.of(id, id(NOBODY)));
    assertThat(address(id)).isEmpty();
    assertThat(address(other)).isEqualTo("https://b.example");
    assertThat(linked(id)).isEmpty();
  }
}
