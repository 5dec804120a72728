using Cooperation.Loader.Scenario;
using Cooperation.Loader.Scenario.Agreements;

namespace Cooperation.Seeds.Tests;

/// <summary>What the agencies say of the plan in the demo year; that the service takes it is for the run with demo data.</summary>
public sealed class PlanOfDemoYearTests
{
    private static readonly IReadOnlyList<PlannedTaskCall> Calls = PlanOfDemoYear.Build(DemoFiles.LeadsOfTasks());

    [Fact]
    public void Every_task_is_reported_on_by_who_leads_it_once_a_quarter_after_it_began()
    {
        var reports = Calls.Where(call => call.Address.EndsWith("/progress", StringComparison.Ordinal)).ToArray();
        reports.Select(call => call.Address.Split('/')[1]).Distinct().Count().ShouldBe(34);
        reports.Select(call => (call.Account, call.Address, $"{call.Body["quarter"]}")).ShouldBeUnique();
        reports.Where(call => call.On.Month <= (NumberOf($"{call.Body["quarter"]}") * 3) - 3).ShouldBeEmpty();
        reports.Any(call => call.Body.ContainsKey("hinders")).ShouldBeTrue();
    }

    [Fact]
    public void Calls_are_made_in_order_within_the_year_by_accounts_of_the_demo()
    {
        var accounts = Table.Demo("accounts.csv").Select(row => row["user_name"]).ToArray();
        Calls.Select(call => call.Account).Distinct().ShouldBeSubsetOf(accounts);
        Calls.ShouldAllBe(call => call.On.Year == 2018);
        Calls.Zip(Calls.Skip(1)).ShouldAllBe(pair => pair.First.On <= pair.Second.On);
    }

    private static int NumberOf(string quarter) => quarter[^1] - '0';
}
