package io.blotter.bootstrap.pages.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.blotter.bootstrap.testing.ChromiumForTests;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Reader} of a run, as a stranger to the site each time. Where there is
 * no Chromium, they are skipped by name.
 */
final class BrowserSession implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(
        ChromiumForTests.isInstalled(),
        "chromium and chromium-driver are not installed: nobody looked at the pages in a browser");
    reader(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    reader(context).browser().reset();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Reader.class;
  }

  @Override
  public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return reader(context);
  }

  private static Reader reader(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserSession.class))
        .computeIfAbsent("reader", key -> Reader.start(), Reader.class);
  }
}
