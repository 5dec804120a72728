using System.Text.Json;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Identity.Data;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public const string UserNameKey = "accounts_user_name_key";
    public const string DeskKey = "accounts_desk_fkey";

    private static readonly ValueConverter<AccountId, Guid> IdOrNull = new(id => id.Value, value => new AccountId(value));

    public void Configure(EntityTypeBuilder<Account> accounts)
    {
        accounts.ToTable(
            "accounts",
            table =>
            {
                // The form in which names are compared is the form in which they are stored, so a plain unique index ignores case.
                table.HasCheckConstraint("accounts_user_name_folded", "user_name = lower(user_name)");
                table.HasCheckConstraint("accounts_roles_known", $"cardinality(roles) > 0 and roles <@ array[{Quoted(AccountRoles.All)}]");
                table.HasCheckConstraint(
                    "accounts_two_persons",
                    "standing in ('inUse', 'awaitingApproval', 'refused') and (asked_by is null or asked_by is distinct from decided_by)"
                );
            }
        );
        accounts.HasKey(account => account.Id);
        accounts.Property(account => account.Id).HasConversion(id => id.Value, value => new AccountId(value)).ValueGeneratedNever();
        accounts.Property(account => account.Version).IsConcurrencyToken();
        accounts
            .Property(account => account.UserName)
            .HasMaxLength(UserName.MaxLength)
            .HasConversion(name => name.Value, value => new UserName(value));
        accounts.Property(account => account.Name).HasMaxLength(200);

        // Without a setter: they are mapped only where they are named.
        accounts.Property(account => account.Roles);
        accounts.Property(account => account.Partners);
        accounts.Property(account => account.Areas);
        accounts.Property(account => account.Provinces);
        accounts
            .Property(account => account.Standing)
            .HasConversion(
                standing => JsonNamingPolicy.CamelCase.ConvertName(standing.ToString()),
                text => Enum.Parse<AccountStanding>(text, ignoreCase: true)
            )
            .HasDefaultValue(AccountStanding.InUse);
        accounts.Property(account => account.AskedBy).HasConversion(IdOrNull);
        accounts.Property(account => account.DecidedBy).HasConversion(IdOrNull);
        accounts.Ignore(account => account.IsChanged);
        accounts.Ignore(account => account.Key);
        accounts.Ignore(account => account.MaySignIn);
        accounts.Ignore(account => account.IsAwaiting);
        accounts
            .HasIndex(account => account.Agency)
            .HasFilter("standing = 'awaitingApproval' and disabled_at is null")
            .HasDatabaseName("accounts_awaiting");
        accounts.HasIndex(account => account.UserName).IsUnique().HasDatabaseName(UserNameKey);
        accounts.HasIndex(account => new { account.Agency, account.UserName }).HasDatabaseName("accounts_agency_user_name");

        // Desk and agency together: an account can't be of one agency and sit at a desk of another.
        accounts
            .HasOne<Desk>()
            .WithMany()
            .HasForeignKey(account => new { account.Desk, account.Agency })
            .HasPrincipalKey(desk => new { desk.Code, desk.Agency })
            .HasConstraintName(DeskKey)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static string Quoted(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => $"'{code}'"));
}
