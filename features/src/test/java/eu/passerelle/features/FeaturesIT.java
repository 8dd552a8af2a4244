package eu.passerelle.features;

import static io.cucumber.junit.platform.engine.Constants.FILTER_TAGS_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Runs every feature file against one process of the packaged product. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("eu.passerelle.features")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "eu.passerelle.features")
@ConfigurationParameter(key = FILTER_TAGS_PROPERTY_NAME, value = "not @waiting")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "html:target/features.html")
public final class FeaturesIT {}
