package io.blotter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts made by chance, the same in each run: what a query or JSON stumbles over is frequent. */
record RandomText(Random random) {
  private static final int RUNS = 2_000;
  private static final int MAX_LENGTH = 30;
  private static final List<String> PIECES =
      List.of(
          "%",
          "%4", "%zz", "%C0%AF", "&", "=", "+", " ", ";", "#", "\"", "\\", "\\u0000", "/", "\n",
          "\r\n", "\t", "\0", "\u001b", "a", "Z", "7", "é", "ß", "İ", "漢", "\u202E", "\u2028",
          "\uFEFF", "\uFFFD", "😀", "\uD83D", "\uDE00", "{", "}", "[", "]", ",", ":");

  /** Whatever {@code made} makes of a source of chance, many times. */
  static <T> Stream<T> many(Function<RandomText, T> made) {
    return IntStream.range(0, RUNS).mapToObj(seed -> made.apply(new RandomText(new Random(seed))));
  }

  String next() {
    return random
        .ints(random.nextInt(MAX_LENGTH), 0, PIECES.size() * 2)
        .mapToObj(piece ->
            piece < PIECES.size()
                ? PIECES.get(piece)
                : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)))
        .collect(Collectors.joining());
  }

  /** Without half surrogate pairs, which cannot be sent. */
  String wellFormed() {
    return new String(next().getBytes(UTF_8), UTF_8);
  }

  List<String> list() {
    return Stream.generate(this::wellFormed).limit(random.nextInt(4)).toList();
  }
}
