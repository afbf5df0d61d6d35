package io.blotter.application.testing.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.sync.Change;
import io.blotter.application.sync.port.KnownIdentity;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a catalogue promises of things that are known by their address, as browsers read it. */
public interface AddressedCatalogueContract<C, I extends Id>
    extends SyncedCatalogueContract<C, I, AgencyId> {
  @Override
  default AgencyId link(long value) {
    return new AgencyId(value);
  }

  /** What is said to whoever would make a double. */
  String duplicate();

  private List<KnownIdentity<I>> find(String... urls) {
    return catalogue().find(List.of(urls).stream().map(this::content).toList());
  }

  @Test
  default void twoDescriptionsOfOneThingHaveOneIdentity() {
    var known = find("https://www.a.example/", "http://a.example", "https://b.example");
    assertThat(known).extracting(KnownIdentity::id).containsOnlyNulls();
    assertThat(known.get(0).identity())
        .isEqualTo(known.get(1).identity())
        .isNotEqualTo(known.get(2).identity());
  }

  @Test
  default void whatIsAddedIsFoundFromThenOn() {
    var a = add("https://a.example");
    var b = add("https://b.example");
    assertThat(find("http://b.example", "http://a.example", "http://c.example"))
        .extracting(KnownIdentity::id)
        .containsExactly(b, a, null);
  }

  @Test
  default void aChangeMakesNoDouble() {
    var id = add("https://a.example");
    add("https://b.example");
    assertThatThrownBy(
            () -> catalogue().change(List.of(new Change<>(id, content("http://www.b.example/")))))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage(duplicate());
  }
}
