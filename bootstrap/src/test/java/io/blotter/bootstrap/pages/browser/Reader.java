package io.blotter.bootstrap.pages.browser;

import static org.awaitility.Awaitility.await;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.ChromiumForTests;
import io.blotter.bootstrap.testing.GitHubForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** Somebody with a browser and a mailbox before a registry's pages. */
record Reader(
    RegistryForTests registry,
    AccountsForTests mailbox,
    GitHubForTests github,
    ChromiumForTests browser)
    implements AutoCloseable {
  static final String PASSWORD = "a quiet evening";
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+token=[\\w.-]+)");

  static Reader start() {
    var github = new GitHubForTests();
    var registry = RegistryForTests.start(PageData::addTo, github.app(), null);
    github.callback(registry.uri("/api/v2/auth/callback"));
    return new Reader(
        registry, AccountsForTests.of(registry), github, ChromiumForTests.start(profile()));
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void open(String path) {
    browser.driver().get(registry.uri(path).toString());
  }

  /** The page of an address whose host is that of the real registry. */
  void openHere() {
    open(address());
  }

  void back() {
    browser.driver().navigate().back();
  }

  /** Where the reader is, from the first slash on. */
  String address() {
    var uri = URI.create(browser.driver().getCurrentUrl());
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /** What can be read on the page. */
  String text() {
    return browser.driver().findElement(By.tagName("body")).getText();
  }

  String title() {
    return find("h1").getText();
  }

  WebElement find(String selector) {
    return find(By.cssSelector(selector));
  }

  /** What is on the page; where it is not, the failure says what is. */
  private WebElement find(By element) {
    return browser.driver().findElements(element).stream()
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no " + element + " at " + address() + ":\n" + text()));
  }

  List<WebElement> findAll(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  void click(String linkText) {
    follow(find(By.linkText(linkText)));
  }

  void press(String button) {
    follow(find(By.xpath("//main//button[normalize-space()='%s']".formatted(button))));
  }

  /** Clicks what leads to another page, by a selector. */
  void follow(String selector) {
    follow(find(selector));
  }

  private void follow(WebElement element) {
    leave(element::click);
  }

  /** Does what leads to another page, and waits for that one. */
  private void leave(Runnable step) {
    var page = find("html");
    step.run();
    await().until(() -> isGone(page));
    await()
        .until(
            () -> "complete".equals(browser.driver().executeScript("return document.readyState")));
  }

  private static boolean isGone(WebElement page) {
    try {
      return !page.isEnabled();
    } catch (StaleElementReferenceException left) {
      return true;
    }
  }

  /** The field with this label. */
  WebElement field(String label) {
    var labelled = find(By.xpath("//main//label[normalize-space()='%s']".formatted(label)));
    return find(By.id(String.valueOf(labelled.getAttribute("for"))));
  }

  void type(String label, String words) {
    var field = field(label);
    field.clear();
    field.sendKeys(words);
  }

  /** Searches as the page's own box has it. */
  void search(String words) {
    var box = find("main input[type=search], header input[type=search]");
    box.clear();
    leave(() -> box.sendKeys(words, Keys.ENTER));
  }

  /** Opens the link of a letter whose path begins so. */
  void openLink(String letter, String path) {
    var links = LINK.matcher(letter).results().map(link -> link.group(1));
    open(links.filter(link -> link.startsWith(path)).findFirst().orElseThrow());
  }

  /** Becomes a user by other ways than the pages, and signs in by them. */
  void signIn(String email) {
    mailbox.join(email, PASSWORD);
    signInAgain(email);
  }

  /** The same with every permission there is. */
  void signInAsSteward(String email) {
    mailbox.join(email, PASSWORD);
    registry
        .database()
        .execute(
            """
            insert into link_users__permissions (user_id, permission_id)
            select users.id, permissions.id from users cross join permissions where email = '%s'
            """
                .formatted(email));
    signInAgain(email);
  }

  void signInAgain(String email) {
    open("/sign-in");
    type("E-mail address", email);
    type("Password", PASSWORD);
    press("Sign in");
  }

  @Override
  public void close() {
    browser.close();
    mailbox.close();
    registry.close();
    github.close();
  }
}
