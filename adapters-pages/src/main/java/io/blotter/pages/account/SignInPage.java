package io.blotter.pages.account;

import io.blotter.pages.shared.FormView;

/**
 * What the page to sign in shows.
 *
 * @param byGitHub whether an account at GitHub will do, too
 */
record SignInPage(FormView form, boolean byGitHub) {}
