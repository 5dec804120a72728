using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Identity.Tests.Features;

[Collection(typeof(SharedIdentity))]
public sealed class Organisation(IdentityService identity)
{
    [Theory]
    [InlineData("agencies")]
    [InlineData("desks")]
    public async Task Reference_data_is_there_with_its_dates_for_anybody_signed_in(string list)
    {
        using var officer = identity.ClientOf(IdentityService.Officer);
        using var nobody = identity.ClientOf(null);

        var items = (await officer.GetFromJsonAsync<JsonNode>($"/api/identity/{list}", TestContext.Current.CancellationToken))![
            "items"
        ]!.AsArray();
        using var refused = await nobody.GetAsync(
            new Uri($"/api/identity/{list}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        items
            .Select(item => item!["code"]!.GetValue<string>())
            .ShouldBe(SeedFiles.Read<Row>($"{list}.csv").Select(row => row.Code), ignoreOrder: true);
        items.ShouldAllBe(item => item!["validFrom"] != null);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Loading_it_again_changes_nothing()
    {
        using var officer = identity.ClientOf(IdentityService.Officer);
        var before = await officer.GetStringAsync(new Uri("/api/identity/desks", UriKind.Relative), TestContext.Current.CancellationToken);

        await identity.RunCommandAsync(["migrate"]);

        (await officer.GetStringAsync(new Uri("/api/identity/desks", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe(
            before
        );
    }

    internal sealed record Row
    {
        public required string Code { get; init; }
    }
}
