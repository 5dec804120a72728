using Cooperation.Tests.Support.Servers;

[assembly: AssemblyFixture(typeof(TestPostgres))]
