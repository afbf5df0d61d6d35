package io.blotter.pages.follow;

import io.blotter.application.follow.FollowSearches;
import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.OwnAddress;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.function.BiConsumer;

/** Following and unfollowing from wherever there is a button for it. */
public final class FollowPages implements Routes {
  private final Site site;
  private final FollowSearches follows;

  public FollowPages(Site site, FollowSearches follows) {
    this.site = site;
    this.follows = follows;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.form("/follow", "followByForm")
            .about("Follow a place", "For the named records, or all; of nowhere, the nation.")
            .handledBy(call -> change(call, follows::follow)),
        site.form("/unfollow", "unfollowByForm")
            .about("Unfollow a place", "For the named records only, where some are named.")
            .handledBy(call -> change(call, follows::unfollow)));
  }

  private Answer change(Call call, BiConsumer<UserId, SearchCriteria> change) {
    return site.submit(
        call,
        form -> {
          var next = OwnAddress.of(form.text("next"), "/profile");
          return site.forMembers(
              call,
              next,
              member -> {
                change.accept(member.user(), criteria(form));
                return Site.onward(next);
              });
        },
        view ->
            site.tell(
                call,
                site.texts(call).of("form.refused"),
                String.join(" ", view.errors().values())));
  }

  private static SearchCriteria criteria(Form form) {
    return new SearchCriteria(
        form.id("place", LocationId::new).orElse(null),
        form.all("type", RecordType.class),
        form.all("category", RecordCategory.class));
  }
}
