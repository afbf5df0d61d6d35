/** The page of an agency and of the sources of its records. */
@NullMarked
package io.blotter.pages.agency;

import org.jspecify.annotations.NullMarked;
