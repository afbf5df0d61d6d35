package io.blotter.persistence.search;

/** The highest similarities of those met so far, as many as are wanted. */
final class BestSimilarities {
  private final float[] best;

  BestSimilarities(int wanted) {
    best = new float[wanted];
  }

  /** What another one must reach at least. */
  float least() {
    return best[best.length - 1];
  }

  /**
   * Whether it is one of the best, or as good as the last of them; nothing in common is neither.
   */
  boolean takes(float similarity) {
    if (similarity <= 0 || similarity < least()) {
      return false;
    }
    var place = best.length - 1;
    for (; place > 0 && best[place - 1] < similarity; place--) {
      best[place] = best[place - 1];
    }
    best[place] = similarity;
    return true;
  }
}
