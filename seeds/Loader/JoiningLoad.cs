using System.Text.Json.Nodes;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Returns;

namespace Cooperation.Loader;

/// <summary>Sends what makes one case of two, two of one again, or two of one. The persons who change their case have a new version after it.</summary>
/// <param name="gateway">The public API.</param>
/// <param name="kept">Cases and persons as the last answers told them; those that change are told here.</param>
internal sealed class JoiningLoad(GatewayClient gateway, Dictionary<object, Kept> kept)
{
    private const string Cases = "api/repatriation/cases/";

    public Task SendAsync(PlannedReturn call, string key, CancellationToken cancellationToken) =>
        call switch
        {
            CaseMerged merged => MergeAsync(merged, key, cancellationToken),
            MergeUndone undone => UndoAsync(undone, key, cancellationToken),
            CaseSplit split => SplitAsync(split, key, cancellationToken),
            _ => throw new InvalidOperationException($"Nobody joins cases by {call.GetType().Name}."),
        };

    private async Task MergeAsync(CaseMerged call, string key, CancellationToken cancellationToken)
    {
        var into = await gateway.GetAsync<NumberedCase>(call.Account, call.At, PathOf(call.Into), cancellationToken);
        JsonObject body = new() { ["into"] = into.Reference, ["reason"] = call.Reason };
        await PostAsync<Kept>(call, call.Case, "merge", body, key, cancellationToken);
        await FollowAsync(call, call.Into, cancellationToken);
    }

    private async Task UndoAsync(MergeUndone call, string key, CancellationToken cancellationToken)
    {
        await PostAsync<Kept>(call, call.Case, "merge-undo", new() { ["reason"] = call.Reason }, key, cancellationToken);
        await FollowAsync(call, call.Case, cancellationToken);
    }

    private async Task SplitAsync(CaseSplit call, string key, CancellationToken cancellationToken)
    {
        JsonObject body = new()
        {
            ["persons"] = new JsonArray([
                .. call.Off.Persons.Select(person => new JsonObject { ["id"] = kept[person].Id, ["version"] = kept[person].Version }),
            ]),
            ["summary"] = call.Off.Summary,
            ["reason"] = call.Reason,
        };
        var made = await PostAsync<CaseAnswer>(call, call.Case, "split", body, key, cancellationToken);
        kept[call.Off] = new(made.Id, made.Version);
        Keep(made.Persons);
    }

    // What else is done in a case raises its version: it is changed at the one that stands.
    private async Task<T> PostAsync<T>(
        PlannedReturn call,
        DemoCase changed,
        string step,
        JsonObject body,
        string key,
        CancellationToken cancellationToken
    )
    {
        var path = PathOf(changed);
        var version = (await gateway.GetAsync<Kept>(call.Account, call.At, path, cancellationToken)).Version;
        return await gateway.PostAsync<T>(call.Account, call.At, $"{path}/{step}", body, key, version, cancellationToken);
    }

    private async Task FollowAsync(PlannedReturn call, DemoCase changed, CancellationToken cancellationToken) =>
        Keep((await gateway.GetAsync<CaseAnswer>(call.Account, call.At, PathOf(changed), cancellationToken)).Persons);

    private void Keep(IEnumerable<Kept> persons)
    {
        foreach (var person in persons)
        {
            kept[kept.First(known => known.Key is DemoPerson && known.Value.Id == person.Id).Key] = person;
        }
    }

    private string PathOf(DemoCase known) => Cases + kept[known].Id;

    private sealed record NumberedCase(string Reference);
}
