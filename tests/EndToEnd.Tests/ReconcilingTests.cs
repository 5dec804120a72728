using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;
using Npgsql;

namespace Cooperation.EndToEnd.Tests;

/// <summary>What Reviews keeps is what its owners hold in their tables, over the whole system; where it is not, the record is named, and a replay mends it while live messages go on.</summary>
public sealed class ReconcilingTests(ObservedSystem system)
{
    private const string Replays = "/api/reviews/replays";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lost_fact_is_named_and_a_replay_of_everything_mends_it()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var operations = await system.SignInAsync("operator", Cancelled);
        var lost = (await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled))["reference"]!.GetValue<string>();
        await system.SettleAsync(Cancelled);
        var agreeing = await system.ReconcileAsync(Cancelled);
        agreeing["agrees"]!.GetValue<bool>().ShouldBeTrue(agreeing.ToJsonString());
        agreeing["owners"]!
            .AsArray()
            .Select(owner => (string?)owner!["owner"])
            .ShouldBe(["agreements", "hotline", "meetings", "repatriation"]);

        // Of what figures read: rows of a generation that an earlier replay has replaced may not be cleared away yet.
        await RunAsync(
            $"""
            delete from reviews.fact_current fact using reviews.fact_source source
            where fact.reference = '{lost}'
                and (fact.owner, fact.type, fact.generation) = (source.owner, source.type, source.generation)
            """
        );
        var differing = await system.ReconcileAsync(Cancelled);
        differing["agrees"]!.GetValue<bool>().ShouldBeFalse();
        var cell = differing["differences"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)cell["owner"], (string?)cell["type"], (string?)cell["partner"]).ShouldBe(("hotline", "exchange", "KH"));
        cell["records"]!.AsArray().Select(record => (string?)record!["reference"]).ShouldBe([lost]);

        (await system.Instance.Service("reviews").RunAsync(["reconcile"], input: null, Cancelled)).ShouldContain(
            $"{lost}: version 1 there, none here"
        );

        using var started = await operations.PostAsJsonAsync(Replays, new { }, Cancelled);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled);
        await Eventually.BeAsync(
            async () =>
                (await operations.GetFromJsonAsync<JsonObject>(Replays, Cancelled))!["items"]!
                    .AsArray()
                    .All(kind => (string?)kind!["replay"]!["state"] == "ended"),
            true
        );
        await system.SettleAsync(Cancelled);
        var mended = await system.ReconcileAsync(Cancelled);
        mended["agrees"]!.GetValue<bool>().ShouldBeTrue(mended.ToJsonString());
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(system.Instance.Postgres.ConnectionString("reviews"));
        await connection.OpenAsync(Cancelled);
        await using var command = new NpgsqlCommand(sql, connection);
        (await command.ExecuteNonQueryAsync(Cancelled)).ShouldBe(1);
    }
}
