package io.blotter.bootstrap;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.agency.BrowseAgenciesService;
import io.blotter.application.audit.ReadHistoryService;
import io.blotter.application.contact.SendMessagesService;
import io.blotter.application.datasource.BrowseDataSourcesService;
import io.blotter.application.follow.FollowSearches;
import io.blotter.application.follow.FollowSearchesService;
import io.blotter.application.location.DescribePlacesService;
import io.blotter.application.map.DrawMapsService;
import io.blotter.application.metrics.ViewMetricsService;
import io.blotter.application.taxonomy.BrowseTaxonomyService;
import io.blotter.pages.account.GitHubLinkPages;
import io.blotter.pages.account.GitHubPages;
import io.blotter.pages.account.PasswordPages;
import io.blotter.pages.account.ProfilePages;
import io.blotter.pages.account.SignInPages;
import io.blotter.pages.account.SignUpPages;
import io.blotter.pages.account.UserListPages;
import io.blotter.pages.account.UserPages;
import io.blotter.pages.agency.AgencyPages;
import io.blotter.pages.contact.ContactPages;
import io.blotter.pages.datarequest.NewRequestPages;
import io.blotter.pages.datasource.NewSourcePages;
import io.blotter.pages.datasource.SourcePages;
import io.blotter.pages.follow.FollowPages;
import io.blotter.pages.home.HomePages;
import io.blotter.pages.location.PlacePages;
import io.blotter.pages.reference.ReferencePages;
import io.blotter.pages.search.OldSearchPages;
import io.blotter.pages.search.SearchPages;
import io.blotter.pages.search.SitemapPages;
import io.blotter.pages.search.SuggestionPages;
import io.blotter.pages.shared.FilePages;
import io.blotter.pages.shared.FormTokens;
import io.blotter.pages.shared.RobotPages;
import io.blotter.pages.shared.Site;
import io.blotter.pages.shared.SiteErrorPages;
import io.blotter.pages.taxonomy.TypePages;
import io.blotter.persistence.Persistence;
import io.blotter.web.shared.ApiReference;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.ErrorPages;
import io.blotter.web.shared.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The pages for people: which use cases stand behind which. */
final class PagesWiring {
  private final Settings settings;
  private final Persistence persistence;
  private final AccountWiring accounts;
  private final BrowserSessions sessions;
  private final Runnable settleSearches;
  private final Site site;

  PagesWiring(
      Settings settings,
      Persistence persistence,
      AccountWiring accounts,
      IdentifyCallers callers,
      Runnable settleSearches) {
    this.settings = settings;
    this.persistence = persistence;
    this.accounts = accounts;
    var address = settings.mail().api();
    this.sessions =
        new BrowserSessions(
            callers, accounts.useCases().signIn(), "https".equals(address.getScheme()));
    this.settleSearches = settleSearches;
    this.site = new Site(address, new FormTokens(settings.secrets().access().secret()));
  }

  ErrorPages errorPages() {
    return new SiteErrorPages(site);
  }

  /** Who has signed in on the pages. */
  BrowserSessions sessions() {
    return sessions;
  }

  /**
   * @param reference what the API of a server says of itself
   */
  List<Routes> routes(SearchWiring search, Function<String, ApiReference> reference) {
    var sources = search.explore();
    var names = search.suggestNames();
    var places = new DescribePlacesService(persistence.location().places());
    var maps = new DrawMapsService(persistence.map().atlas());
    var agencies = new BrowseAgenciesService(persistence.agency());
    var taxonomy = new BrowseTaxonomyService(persistence.taxonomy());
    var requestUseCases = new DataRequestWiring(settings, persistence).useCases();
    var requests = requestUseCases.browse();
    var routes = new ArrayList<>(ofPeople());
    if (accounts.knowsGitHub()) {
      routes.add(new GitHubPages(site, accounts.signInWithGitHub(), sessions, UUID::randomUUID));
      routes.add(new GitHubLinkPages(site, accounts.signInWithGitHub(), sessions));
    }
    routes.addAll(new ReviewWiring(site, persistence).routes(search, requestUseCases));
    routes.addAll(
        List.of(
            new FilePages(),
            new RobotPages(site),
            new SitemapPages(site, search.listRegistry()),
            new HomePages(
                site,
                new ViewMetricsService(persistence.metrics(), site.address("")),
                maps,
                sources,
                requests),
            new SearchPages(site, sources, places, names, search.parseSearchText(), follows()),
            new SuggestionPages(site, names),
            new OldSearchPages(site, places),
            new PlacePages(site, places, sources, taxonomy, maps, follows()),
            new AgencyPages(site, agencies, sources),
            new SourcePages(
                site,
                new BrowseDataSourcesService(persistence.dataSource().catalogue()),
                new ReadHistoryService(persistence.audit().history())),
            new NewSourcePages(
                site, Wiring.addDataSources(persistence), search.checkUrls(), agencies, names),
            new NewRequestPages(site, requestUseCases.submit(), places),
            new TypePages(site, taxonomy, sources),
            new ReferencePages(site, () -> reference.apply(site.address("")), sessions)));
    return routes;
  }

  private List<Routes> ofPeople() {
    var account = accounts.useCases();
    return List.of(
        new SignInPages(site, account.signIn(), sessions, accounts.knowsGitHub()),
        new SignUpPages(site, account.signUp(), sessions),
        new PasswordPages(site, account.resetPasswords()),
        new UserListPages(site, account.administerUsers()),
        new UserPages(site, account.administerUsers(), account.grantPermissions()),
        new ProfilePages(
            site,
            account.viewProfiles(settleSearches),
            account.manageKeys(),
            account.changePassword(),
            accounts.knowsGitHub()),
        new ContactPages(
            site,
            new SendMessagesService(
                new MailWiring(settings, persistence).sendMail(),
                persistence.transactions(),
                settings.mail().contact())),
        new FollowPages(site, follows()));
  }

  private FollowSearches follows() {
    return new FollowSearchesService(persistence.follow(), persistence.transactions());
  }
}
