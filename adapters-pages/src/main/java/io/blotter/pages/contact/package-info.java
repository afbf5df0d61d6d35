/** Writing to those who run the registry. */
@NullMarked
package io.blotter.pages.contact;

import org.jspecify.annotations.NullMarked;
