extension Gold {
  static let french = Gold(
    code: "fr",
    text: """
      M. Dupont est arrivé à 9 h. 30 avec Mme Leroy. | Ils ont parlé du plan. | Puis il est reparti.
      « Nous n'arrêterons pas », a dit Anna. | « Jamais. » | Tout le monde s'est tu.
      Le prix a monté de 3,5 %. | En juin, il a baissé. | Le Dr Martin attend la suite, cf. p. 12 du rapport.
      Qui paiera ? | Personne ne le sait ! | C'est ainsi…
      L'église St. Jean date du XIXe siècle. | Elle est fermée. | J.-P. Morel l'a peinte.
      Il y a des pommes, des poires, etc. | Le magasin est ouvert. | On y vend de tout.
      Le livre a paru en 1998. | Il coûte env. 40 euros. | « Est-ce tout ? » demanda-t-il.
      """)

  static let spanish = Gold(
    code: "es",
    text: """
      El Sr. García llegó a las 9.30 con la Dra. López. | Hablaron del plan. | Luego se fue.
      «No pararemos», dijo Ana. | «Nunca.» | Todos callaron.
      El precio subió un 3,5 %. | En junio bajó. | El prof. Ruiz espera más, p. ej. en los alquileres.
      ¿Quién paga? | ¡Nadie lo sabe! | Véase la pág. 12 del informe.
      Viajó a EE. UU. con su hijo. | Allí conoció a J. M. Vidal. | Fue en 1998.
      Hay manzanas, peras, etc. | La tienda está abierta. | Ud. puede comprar de todo.
      La casa está en la Avda. Mayor. | Cuesta aprox. 40 euros… | Nadie la quiere.
      """)

  static let italian = Gold(
    code: "it",
    text: """
      Il sig. Rossi è arrivato alle 9.30 con la dott.ssa Bianchi. | Hanno parlato del piano. | Poi è partito.
      «Non ci fermeremo», ha detto Anna. | «Mai.» | Tutti tacevano.
      Il prezzo è salito del 3,5 per cento. | In giugno è sceso. | Il prof. Neri aspetta altro.
      Chi paga? | Nessuno lo sa! | Si veda pag. 12 del rapporto.
      Ci sono mele, pere, ecc. | Il negozio è aperto. | È vicino alla stazione.
      Il libro è del 1998. | L'ha scritto G. B. Conti. | È esaurito…
      L'Acme S.p.A. cresce. | La sede è a Milano. | L'on. Verdi la visita.
      """)

  static let portuguese = Gold(
    code: "pt",
    text: """
      O Sr. Silva chegou às 9.30 com a Dra. Costa. | Falaram do plano. | Depois ele partiu.
      “Não vamos parar”, disse Ana. | “Nunca.” | Todos se calaram.
      O preço subiu 3,5%. | Em junho, caiu. | O prof. Reis espera mais, p. ex. nas rendas.
      Quem paga? | Ninguém sabe! | Ver pág. 12 do relatório.
      Há maçãs, peras, etc. | A loja está aberta. | É perto da estação.
      O livro é de 1998. | Foi escrito por J. P. Melo. | Está esgotado…
      A Acme Ltda. cresce. | O nº 5 é o melhor. | Não há outro.
      """)
}
