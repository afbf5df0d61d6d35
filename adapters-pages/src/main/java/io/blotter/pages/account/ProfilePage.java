package io.blotter.pages.account;

import io.blotter.application.account.KeyView;
import io.blotter.application.account.ProfilePageView;
import io.blotter.pages.shared.FormView;
import java.util.List;

/**
 * What somebody has here.
 *
 * @param form for another key
 * @param madeKey the key that was just made, which is shown now and never again; else empty
 */
record ProfilePage(ProfilePageView profile, List<KeyView> keys, FormView form, String madeKey) {
  public ProfilePage {
    keys = List.copyOf(keys);
  }
}
