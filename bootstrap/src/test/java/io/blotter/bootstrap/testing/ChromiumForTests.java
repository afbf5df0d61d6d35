package io.blotter.bootstrap.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The machine's Chromium, without a window; what it shows and runs can be changed as it goes. */
public final class ChromiumForTests implements AutoCloseable {
  private static final int HEIGHT = 900;

  private final ChromeDriver driver;

  private ChromiumForTests(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether the machine has one, and what drives it. */
  public static boolean isInstalled() {
    return browser().isPresent() && ProgramForTests.find("chromedriver").isPresent();
  }

  private static Optional<Path> browser() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> ProgramForTests.find(name).stream())
        .findFirst();
  }

  /** Starts one that asks nobody but the pages' own server. */
  public static ChromiumForTests start(Path profile) {
    var options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-device-scale-factor=1",
        "--hide-scrollbars",
        "--lang=en-US",
        "--user-data-dir=" + profile);
    var program = ProgramForTests.find("chromedriver").orElseThrow().toFile();
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program)
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    return new ChromiumForTests(new ChromeDriver(service, options));
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Whether the pages' own scripts run; those of tests do always. */
  public void scripts(boolean run) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Whether its reader prefers dark pages. */
  public void dark(boolean dark) {
    var feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    tell("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  public void width(int pixels) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The whole page, not only what fits into a window. */
  public BufferedImage picture() {
    var png =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    try {
      return ImageIO.read(
          new ByteArrayInputStream(Base64.getDecoder().decode(String.valueOf(png.get("data")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a stranger finds it: no cookie, a wide light screen, and scripts. */
  public void reset() {
    tell("Network.clearBrowserCookies", Map.of());
    scripts(true);
    dark(false);
    width(1400);
  }

  private void tell(String command, Map<String, Object> words) {
    driver.executeCdpCommand(command, words);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
