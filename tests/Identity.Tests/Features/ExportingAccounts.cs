using System.Net;
using System.Text;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Identity.Tests.Features;

[Collection(typeof(SharedIdentity))]
public sealed class ExportingAccounts(IdentityService identity)
{
    private const string Address = "/api/identity/accounts/export?format=csv";

    [Fact]
    public async Task An_administrator_takes_out_the_accounts_of_the_own_agency_with_names_and_without_secrets()
    {
        var (own, other) = (await identity.AddAsync(), await identity.AddAsync("BCA", "CA-TN"));

        var lines = (await ExportAsync(IdentityService.Administrator)).Split("\r\n");

        lines[0].ShouldBe("\uFEFFTên đăng nhập;Họ tên;Đơn vị;Vai trò;Đối tác;Khu vực;Tỉnh, thành phố;Trạng thái;Tạo lúc (giờ Việt Nam)");
        lines
            .Single(line => line.StartsWith(own, StringComparison.Ordinal))
            .ShouldContain(";Cán bộ đường dây nóng Bộ đội Biên phòng;Căm-pu-chia;");
        lines.ShouldNotContain(line => line.StartsWith(other, StringComparison.Ordinal));
        var hash = (
            await identity.QueryAsync($"select password_hash from identity.accounts where user_name = '{own}'")
        ).ShouldHaveSingleItem();
        hash.ShouldNotBeEmpty();
        string.Join('\n', lines).ShouldNotContain(hash);
    }

    [Fact]
    public async Task The_export_stands_in_the_audit()
    {
        var administrator = IdentityService.Administrator with { Id = Guid.CreateVersion7() };

        await ExportAsync(administrator);

        (await identity.QueryAsync($"select action || ' ' || reason from audit.entries where account_id = '{administrator.Id}'"))
            .ShouldHaveSingleItem()
            .ShouldMatch(@"^accounts\.export csv, \d+ rows$");
    }

    [Fact]
    public async Task Nobody_else_takes_accounts_out()
    {
        using var client = identity.ClientOf(IdentityService.Officer);

        using var answer = await client.GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> ExportAsync(TestAccount account)
    {
        using var client = identity.ClientOf(account);
        using var answer = await client.GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, Encoding.UTF8.GetString(bytes));
        return Encoding.UTF8.GetString(bytes);
    }
}
