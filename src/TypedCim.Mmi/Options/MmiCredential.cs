using System.Security;

namespace TypedCim.Mmi;

/// <summary>Who calls; without one it is the user of the process. It shows its user name at the most, never a password.</summary>
public sealed class MmiCredential
{
    private MmiCredential(string? userName, string? domain, SecureString? password, MmiAuthentication authentication, string? thumbprint)
    {
        UserName = userName;
        Domain = domain;
        Password = password;
        Authentication = authentication;
        CertificateThumbprint = thumbprint;
    }

    /// <summary>The user name; null for a certificate.</summary>
    public string? UserName { get; }

    /// <summary>The domain; null for a user of the server itself, or for a name such as <c>user@contoso.com</c>.</summary>
    public string? Domain { get; }

    /// <summary>How the password is proved.</summary>
    public MmiAuthentication Authentication { get; }

    /// <summary>The thumbprint of a client certificate in the user's store; null for a password.</summary>
    public string? CertificateThumbprint { get; }

    internal SecureString? Password { get; }

    /// <summary>A user name and password.</summary>
    /// <param name="userName">The user, as <c>DOMAIN\user</c>, <c>user@domain</c>, or a user of the server.</param>
    /// <param name="password">The password.</param>
    /// <param name="authentication">How it is proved.</param>
    /// <returns>The credential.</returns>
    public static MmiCredential FromPassword(string userName, string password, MmiAuthentication authentication = MmiAuthentication.Default)
    {
        var secret = new SecureString();
        foreach (char character in password ?? throw new ArgumentNullException(nameof(password)))
            secret.AppendChar(character);
        secret.MakeReadOnly();
        return FromPassword(userName, secret, authentication);
    }

    /// <summary>A user name and password.</summary>
    /// <param name="userName">The user, as <c>DOMAIN\user</c>, <c>user@domain</c>, or a user of the server.</param>
    /// <param name="password">The password; it must live as long as the connection.</param>
    /// <param name="authentication">How it is proved.</param>
    /// <returns>The credential.</returns>
    public static MmiCredential FromPassword(string userName, SecureString password, MmiAuthentication authentication = MmiAuthentication.Default)
    {
        string[] parts = (userName ?? throw new ArgumentNullException(nameof(userName))).Split(['\\'], 2);
        _ = password ?? throw new ArgumentNullException(nameof(password));
        return parts.Length == 2
            ? new MmiCredential(parts[1], parts[0], password, authentication, thumbprint: null)
            : new MmiCredential(userName, domain: null, password, authentication, thumbprint: null);
    }

    /// <summary>A client certificate, for WinRM over SSL.</summary>
    /// <param name="thumbprint">Its thumbprint, as 40 hexadecimal digits.</param>
    /// <returns>The credential.</returns>
    public static MmiCredential FromCertificate(string thumbprint) =>
        new(userName: null, domain: null, password: null, MmiAuthentication.Default, thumbprint ?? throw new ArgumentNullException(nameof(thumbprint)));

    /// <inheritdoc/>
    public override string ToString() => CertificateThumbprint is not null ? "certificate " + CertificateThumbprint : Domain is null ? UserName! : Domain + "\\" + UserName;
}
