package io.blotter.bootstrap.testing;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the test classes that it is given, and methods, in a process of their own. */
public final class TestRun {
  private TestRun() {}

  public static void main(String... tests) {
    var listener = new SummaryGeneratingListener();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Arrays.stream(tests).map(TestRun::selector).toList())
            .build();
    LauncherFactory.create().execute(request, listener);
    var summary = listener.getSummary();
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    summary.printFailuresTo(out, 10);
    out.println(summary.getTestsSucceededCount() + " tests passed");
    System.exit(summary.getTotalFailureCount() == 0 ? 0 : 1);
  }

  private static DiscoverySelector selector(String test) {
    return test.contains("#")
        ? DiscoverySelectors.selectMethod(test)
        : DiscoverySelectors.selectClass(test);
  }
}
