/** The categories that catalogues know (the standard ones of operator-framework/api, and one of Red Hat's community catalogue). */
export enum Category {
  AI_MACHINE_LEARNING = 'AI/Machine Learning',
  APPLICATION_RUNTIME = 'Application Runtime',
  BIG_DATA = 'Big Data',
  CLOUD_PROVIDER = 'Cloud Provider',
  DATABASE = 'Database',
  DEVELOPER_TOOLS = 'Developer Tools',
  /** Known to Red Hat's community catalogue only. */
  DRIVERS_AND_PLUGINS = 'Drivers and plugins',
  INTEGRATION_AND_DELIVERY = 'Integration & Delivery',
  LOGGING_AND_TRACING = 'Logging & Tracing',
  MODERNIZATION_AND_MIGRATION = 'Modernization & Migration',
  MONITORING = 'Monitoring',
  NETWORKING = 'Networking',
  /** Not known to Red Hat's community catalogue. */
  OBSERVABILITY = 'Observability',
  OPENSHIFT_OPTIONAL = 'OpenShift Optional',
  SECURITY = 'Security',
  STORAGE = 'Storage',
  STREAMING_AND_MESSAGING = 'Streaming & Messaging',
}
