package io.blotter.toolchain.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.differ.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossHeadersTest {
  @Test
  void namesALossWhereTheFileBringsItAbout() {
    var parts =
        List.of(
            part("alter table public.t alter column \"a.b\" type character varying(5)"),
            part("create index t_b_idx on public.t (\"a.b\", c)"),
            part("alter table public.t drop column c"));
    assertThat(
            LossHeaders.of(
                parts, List.of("values of column public.t.\"a.b\"", "column public.t.c")))
        .containsExactly(
            "values of column public.t.\"a.b\"", "column public.t.c", "column public.t.c");
  }

  @Test
  void namesALossThatNoFileMentionsInTheFirst() {
    var parts = List.of(part("alter type public.a add value 'x'"), part("select 1"));
    assertThat(LossHeaders.of(parts, List.of("values of column public.t.a")))
        .containsExactly("values of column public.t.a", "");
  }

  @Test
  void namesWhatIsFilled() {
    var fill = part("update public.t\n  set \"a b\" = default where \"a b\" is null");
    assertThat(LossHeaders.of(List.of(fill, part("update public.t set a = 1")), List.of()))
        .containsExactly("nulls of column public.t.\"a b\"", "");
  }

  private static Part part(String statement) {
    return new Part(List.of(statement), true);
  }
}
