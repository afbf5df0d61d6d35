/** Places: the nation, its states and territories, their counties, and the localities in them. */
@NullMarked
package io.blotter.domain.location;

import org.jspecify.annotations.NullMarked;
