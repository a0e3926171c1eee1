// Each collection runs an application, a PostgreSQL and browsers of its own: side by side they would only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
