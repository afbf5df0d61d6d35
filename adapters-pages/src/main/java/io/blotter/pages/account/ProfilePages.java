package io.blotter.pages.account;

import io.blotter.application.account.ChangePassword;
import io.blotter.application.account.ManageKeys;
import io.blotter.application.account.ViewProfiles;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What one follows, searched, asked for, and the keys of one's programs. */
public final class ProfilePages implements Routes {
  private static final String PATH = "/profile";

  private final Site site;
  private final ViewProfiles profiles;
  private final ManageKeys keys;
  private final ChangePassword passwords;
  private final boolean byGitHub;

  /**
   * @param byGitHub whether one can sign in by GitHub here
   */
  public ProfilePages(
      Site site,
      ViewProfiles profiles,
      ManageKeys keys,
      ChangePassword passwords,
      boolean byGitHub) {
    this.site = site;
    this.profiles = profiles;
    this.keys = keys;
    this.passwords = passwords;
    this.byGitHub = byGitHub;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showProfile")
            .about("One's profile", "Follows, searches, requests and keys.")
            .caching(Caching.PRIVATE)
            .handledBy(call ->
                site.forMembers(
                    call,
                    PATH,
                    member -> page(call, member, site.blank(call), site.blank(call), ""))),
        site.form("/profile/password", "changePasswordByForm")
            .about("Change the password", "Ends the caller's other sessions.")
            .rate(RateClass.SENSITIVE)
            .handledBy(call ->
                site.submit(
                    call,
                    form -> site.forMembers(call, PATH, member -> change(call, form, member)),
                    view ->
                        site.forMembers(
                            call, PATH, member -> page(call, member, site.blank(call), view, "")))),
        site.form("/profile/keys", "makeKeyByForm")
            .about("Make a key", "Shown only now.")
            .handledBy(call -> submit(call, (form, member) -> make(call, form, member))),
        site.form("/profile/keys/end", "endKeyByForm")
            .about("End a key", "It is refused from the next call on.")
            .handledBy(call -> submit(call, this::end)));
  }

  private Answer submit(Call call, BiFunction<Form, Caller.SignedIn, Answer> work) {
    return site.submit(
        call,
        form -> site.forMembers(call, PATH, member -> work.apply(form, member)),
        view ->
            site.forMembers(call, PATH, member -> page(call, member, view, site.blank(call), "")));
  }

  private Answer page(
      Call call, Caller.SignedIn member, FormView form, FormView password, String madeKey) {
    var title = site.texts(call).of("profile.title");
    var content =
        new ProfilePage(
            Documents.read(profiles.page(member.user(), member)),
            Documents.read(keys.list(member.user())),
            form,
            password,
            byGitHub,
            madeKey);
    return site.show(call, new Head(title, title, PATH).unlisted(), "account/profile", content);
  }

  private Answer change(Call call, Form form, Caller.SignedIn member) {
    var old = form.exactly("old_password");
    try {
      passwords.change(member, old, form.exactly("new_password"));
    } catch (Refusal.Unauthenticated wrong) {
      throw new Refusal.Invalid("old_password", "is not the one that counts");
    }
    var texts = site.texts(call);
    return site.tell(call, texts.of("reset.done.title"), texts.of("profile.password.done"));
  }

  private Answer make(Call call, Form form, Caller.SignedIn member) {
    var name = new KeyName(form.text("name"));
    var made = keys.make(member.user(), name, end(form.day("expires_at")));
    return page(call, member, site.blank(call), site.blank(call), made.key().secret());
  }

  private Answer end(Form form, Caller.SignedIn member) {
    keys.revoke(
        member.user(),
        form.id("key", KeyId::new).orElseThrow(() -> new Refusal.Invalid("key", "is missing")));
    return Site.onward(PATH);
  }

  /** The end of that day. */
  private static @Nullable Instant end(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
