using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>GET /imports: where a file is sent, and the desk's imports so far.</summary>
internal static class ShowImports
{
    public static void Map(RouteGroupBuilder imports) =>
        imports.MapGet(
            "/",
            async (ImportsClient client, CancellationToken cancellationToken) =>
                Page.Show<ImportsPage>(new ImportsModel(await client.ListAsync(cancellationToken), new FormState()))
        );
}

/// <summary>The desk's imports, and what is wrong with the file just sent.</summary>
public sealed record ImportsModel(IReadOnlyList<Import> Items, FormState Form);
