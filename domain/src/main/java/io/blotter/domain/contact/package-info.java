/** What people write to those who run the registry. */
@NullMarked
package io.blotter.domain.contact;

import org.jspecify.annotations.NullMarked;
