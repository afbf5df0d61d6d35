/** What people write to those who run the registry. */
@NullMarked
package io.blotter.application.contact;

import org.jspecify.annotations.NullMarked;
