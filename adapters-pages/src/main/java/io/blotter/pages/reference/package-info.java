/** What programs can ask the registry, told to those who write them. */
@NullMarked
package io.blotter.pages.reference;

import org.jspecify.annotations.NullMarked;
