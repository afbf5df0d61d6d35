package io.blotter.persistence.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trigrams of every agency's name, as PostgreSQL takes them from it, at one moment. Comparing
 * all of them here takes a fraction of the walk through an index of which nearly every leaf is
 * read, as most names share what "Police Department" has.
 */
final class NamesInMemory {
  private final String version;
  private final String[] names;
  private final int[] ends;
  private final int[] trigrams;

  /** Names by how many trigrams they have lie beside each other, one name's behind another's. */
  NamesInMemory(String version, Map<String, int[]> trigramsOfNames) {
    this.version = version;
    var sorted = new ArrayList<>(trigramsOfNames.entrySet());
    sorted.sort(Comparator.comparingInt(entry -> entry.getValue().length));
    names = sorted.stream().map(Map.Entry::getKey).toArray(String[]::new);
    trigrams = sorted.stream().map(Map.Entry::getValue).flatMapToInt(Arrays::stream).toArray();
    ends = sorted.stream().mapToInt(entry -> entry.getValue().length).toArray();
    Arrays.parallelPrefix(ends, Integer::sum);
  }

  boolean isOf(String other) {
    return version.equals(other);
  }

  /** What the constructor takes. */
  Map<String, int[]> trigramsOfNames() {
    var all = HashMap.<String, int[]>newHashMap(names.length);
    for (var number = 0; number < names.length; number++) {
      all.put(names[number], Arrays.copyOfRange(trigrams, start(number), ends[number]));
    }
    return all;
  }

  /**
   * The names that the nearest agencies have: those as similar as the last one wanted are all among
   * them, and none that has nothing in common.
   *
   * @param asked one for the number of each trigram that the name asked for has, otherwise nought
   * @param size how many it has in all
   */
  List<String> nearest(byte[] asked, int size, int limit) {
    var best = new BestSimilarities(limit);
    var middle = Math.max(0, firstOf(size));
    var found = new ArrayList<Integer>();
    for (var number = middle; number < names.length && mayDo(number, size, best); number++) {
      if (best.takes(similarity(number, asked, size))) {
        found.add(number);
      }
    }
    for (var number = middle - 1; number >= 0 && mayDo(number, size, best); number--) {
      if (best.takes(similarity(number, asked, size))) {
        found.add(number);
      }
    }
    return found.stream()
        .filter(number -> similarity(number, asked, size) >= best.least())
        .map(number -> names[number])
        .toList();
  }

  private int firstOf(int size) {
    var low = 0;
    var high = names.length;
    while (low < high) {
      var number = (low + high) >>> 1;
      if (ends[number] - start(number) < size) {
        low = number + 1;
      } else {
        high = number;
      }
    }
    return low;
  }

  private boolean mayDo(int number, int size, BestSimilarities best) {
    var own = ends[number] - start(number);
    return (float) Math.min(own, size) / Math.max(own, size) >= best.least();
  }

  /** As pg_trgm reckons it, in single precision too: what is equal there must be equal here. */
  private float similarity(int number, byte[] asked, int size) {
    var start = start(number);
    var end = ends[number];
    var shared = 0;
    for (var place = start; place < end; place++) {
      shared += asked[trigrams[place]];
    }
    return (float) shared / (end - start + size - shared);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
