package io.blotter.toolchain.differ;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One change of a schema, from {@code cases.txt}.
 *
 * @param before the old schema
 * @param rows what stands in it
 * @param after the new schema
 * @param verdict how it must end, from {@code verdicts.txt}: {@code clean}, or part of a refusal
 */
record Case(String name, String before, String rows, String after, String verdict) {
  static List<Case> all() {
    var verdicts = read("verdicts.txt").lines().filter(line -> !line.startsWith("#")).toList();
    return Arrays.stream(read("cases.txt").split("(?m)^### "))
        .filter(block -> !block.isBlank())
        .map(block -> parse(block, verdicts))
        .toList();
  }

  private static Case parse(String block, List<String> verdicts) {
    var name = block.lines().findFirst().orElseThrow();
    var parts = block.substring(name.length()).split("(?m)^--(?:NEW|DATA)$", -1);
    var verdict =
        verdicts.stream()
            .filter(line -> line.startsWith(name.substring(0, 3)))
            .map(line -> line.substring(3))
            .findFirst()
            .orElseThrow();
    return new Case(name, parts[0], parts[1], parts[2], verdict);
  }

  boolean isClean() {
    return verdict.equals("clean");
  }

  private static String read(String file) {
    try (var in = Objects.requireNonNull(Case.class.getResourceAsStream("/differ/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
