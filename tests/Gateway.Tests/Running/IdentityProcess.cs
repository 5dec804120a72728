using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Gateway.Tests.Running;

/// <summary>Identity, trusting the gateway under test.</summary>
public sealed class IdentityProcess : TestService
{
    public IdentityProcess(TestPostgres postgres, Uri inside)
        : base(postgres, null, "identity", "Cooperation.Identity")
    {
        Set("Tokens:Keys", new Uri(inside, "/internal/jwks").ToString());
        Set("Demo:Allowed", "true");
    }
}
