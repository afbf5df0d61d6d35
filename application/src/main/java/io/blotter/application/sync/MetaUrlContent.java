package io.blotter.application.sync;

import io.blotter.application.shared.Patch;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.UrlStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the source manager says about a page on agencies themselves.
 *
 * @param internetArchivesUrl the source manager's own spelling of {@code internetArchiveUrl};
 *     counts where that is not mentioned
 */
public record MetaUrlContent(
    String url,
    List<AgencyId> agencyIds,
    @Nullable Patch<UrlStatus> urlStatus,
    @Nullable Patch<String> internetArchiveUrl,
    @Nullable Patch<String> internetArchivesUrl)
    implements SyncContent<AgencyId> {
  public MetaUrlContent {
    internetArchiveUrl = internetArchiveUrl == null ? internetArchivesUrl : internetArchiveUrl;
  }

  @Override
  public List<AgencyId> links() {
    return agencyIds;
  }

  @Override
  public void check(Field content) {
    content.of("url").requireAddress(url);
    content.of("url_status").requireSomeValue(urlStatus);
    content.of("internet_archive_url").requireAddressIfAny(internetArchiveUrl);
  }
}
