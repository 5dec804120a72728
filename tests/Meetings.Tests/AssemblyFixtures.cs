using Cooperation.Tests.Support.Orders;
using Cooperation.Tests.Support.Servers;

[assembly: AssemblyFixture(typeof(TestPostgres))]
[assembly: AssemblyFixture(typeof(TestRabbitMq))]
[assembly: TestClassOrderer(typeof(SeededOrder))]
[assembly: TestMethodOrderer(typeof(SeededOrder))]
