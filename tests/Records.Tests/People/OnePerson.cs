using Cooperation.Records.Tests.Sample;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Records.Tests.People;

/// <summary>A record of a sample service with a person whom it concerns.</summary>
public abstract class OnePerson(TestPostgres postgres) : IAsyncLifetime
{
    protected const string Name = "Nguyễn Thị Đào";
    protected const string Alias = "ង្វៀន ធី ដាវ";

    protected SampleService Sample { get; } = new(postgres);

    protected TestAccount Officer { get; } = SampleService.Officer();

    protected Guid Record { get; private set; }

    protected Guid PersonId { get; private set; }

    protected string Person => $"/cases/{Record}/people/{PersonId}";

    protected string Readings => $"/cases/{Record}/readings";

    public async ValueTask InitializeAsync()
    {
        await Sample.InitializeAsync();
        (Record, PersonId) = await AddAsync(Officer);
    }

    public async ValueTask DisposeAsync()
    {
        await Sample.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<(Guid Record, Guid Person)> AddAsync(TestAccount account, string name = Name)
    {
        var (_, added) = await Sample.PostAsync(
            account,
            "/cases",
            new
            {
                people = new[]
                {
                    new
                    {
                        name,
                        aliases = name == Name ? new[] { Alias, "阮氏桃" } : [],
                        birth = "1999-05",
                        document = name == Name ? "079199001234" : null,
                        telephone = name == Name ? "0912345678" : null,
                    },
                },
            }
        );
        return (added!["id"]!.GetValue<Guid>(), added["people"]![0]!.GetValue<Guid>());
    }
}
