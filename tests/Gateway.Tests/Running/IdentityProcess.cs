using System.Text.Json;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Gateway.Tests.Running;

/// <summary>Identity, trusting the gateway under test.</summary>
public sealed class IdentityProcess : TestService
{
    /// <summary>The account that is there from the start.</summary>
    public const string First = "first";

    protected override IReadOnlyList<(IReadOnlyList<string> Arguments, string? Input)> Preparation { get; } =
    [
        (["migrate"], null),
        (
            ["add-accounts"],
            JsonSerializer.Serialize(
                new[]
                {
                    new
                    {
                        userName = First,
                        password = FrontDoor.Password,
                        name = "Đại úy Trần Văn Thử",
                        agency = "BDBP",
                        desk = "BP-TN-MOCBAI",
                        roles = new[] { "borderGuardLiaison" },
                        partners = new[] { "KH" },
                        areas = new[] { "border" },
                        provinces = new[] { "72" },
                    },
                }
            )
        ),
    ];

    public IdentityProcess(TestPostgres postgres, Uri inside)
        : base(postgres, null, "identity", "Cooperation.Identity")
    {
        Set("Tokens:Keys", new Uri(inside, "/internal/jwks").ToString());
        Set("Demo:Allowed", "true");
    }
}
