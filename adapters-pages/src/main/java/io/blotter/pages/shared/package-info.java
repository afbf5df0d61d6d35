/**
 * What every page has: its frame, its language, its style, and how it says that something is wrong.
 */
@NullMarked
package io.blotter.pages.shared;

import org.jspecify.annotations.NullMarked;
